package id.anjungan.agent.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Kinds of message of XFS4IoT, in its own lower-case words.
public enum MessageType {
  COMMAND,
  ACKNOWLEDGE,
  EVENT,
  COMPLETION,
  UNSOLICITED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
