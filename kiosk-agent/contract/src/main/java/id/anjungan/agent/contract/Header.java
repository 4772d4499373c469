package id.anjungan.agent.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Header of an XFS4IoT message (layout of releases since 2023-2; facts: KAL SP-Dev
/// MessageHeader.cs).
///
/// @param name `Interface.Command` or `Interface.SomethingEvent`
/// @param requestId chosen by the client, from 1, unique per connection while it runs; null when
///   unsolicited
/// @param version major.minor of this message
/// @param timeout milliseconds, 0 = none; on commands only
/// @param status on acknowledges only: null = accepted, else `invalidMessage`, `invalidRequestID`,
///   `tooManyRequests`
/// @param completionCode on completions only
/// @param errorDescription on completions that failed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Header(
    String name,
    @Nullable Long requestId,
    MessageType type,
    String version,
    @Nullable Long timeout,
    @Nullable String status,
    @Nullable CompletionCode completionCode,
    @Nullable String errorDescription) {

  public static final String VERSION = "1.0";

  public Header {
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a message has a name of 1 to 100 characters");
    }
    if (requestId != null && requestId < 1) {
      throw new IllegalArgumentException("requestId counts from 1");
    }
  }

  public static Header command(String name, long requestId) {
    return new Header(name, requestId, MessageType.COMMAND, VERSION, 0L, null, null, null);
  }

  public static Header acknowledge(Header command, @Nullable String status) {
    return new Header(
        command.name,
        command.requestId,
        MessageType.ACKNOWLEDGE,
        VERSION,
        null,
        status,
        null,
        null);
  }

  public static Header completion(Header command, CompletionCode code, @Nullable String error) {
    return new Header(
        command.name, command.requestId, MessageType.COMPLETION, VERSION, null, null, code, error);
  }

  public static Header unsolicited(String name) {
    return new Header(name, null, MessageType.UNSOLICITED, VERSION, null, null, null, null);
  }
}
