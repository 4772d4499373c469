package id.anjungan.agent.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// JSON of the door, the same on both sides. Thread-safe. A frame is at most [#LONGEST_FRAME]
/// characters.
///
/// Unknown fields are skipped in payloads (XFS4IoT payloads are open objects); missing values are
/// refused.
public final class DoorCodec {

  /// Characters of the longest frame: a view with a portrait.
  public static final int LONGEST_FRAME = 400_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxStringLength(LONGEST_FRAME)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private DoorCodec() {}

  public static String write(Header header, Object payload) {
    try {
      return MAPPER.writeValueAsString(new Message(header, MAPPER.valueToTree(payload)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a payload of the door: " + payload.getClass(), e);
    }
  }

  /// @throws UnreadableFrameException when the text is not a message with header and payload
  public static Message read(String frame) {
    if (frame.length() > LONGEST_FRAME) {
      throw new UnreadableFrameException("longer than " + LONGEST_FRAME + " characters", null);
    }
    try {
      Message message = MAPPER.readValue(frame, Message.class);
      if (message == null) {
        throw new UnreadableFrameException("header and payload expected", null);
      }
      return message;
    } catch (JsonProcessingException e) {
      throw new UnreadableFrameException("not a message", e);
    }
  }

  /// @throws UnreadableFrameException when the payload is not of that type
  public static <T> T payload(JsonNode payload, Class<T> type) {
    try {
      T value = MAPPER.treeToValue(payload, type);
      if (value == null) {
        throw new UnreadableFrameException(type.getSimpleName() + " expected", null);
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new UnreadableFrameException(type.getSimpleName() + " expected", e);
    }
  }
}
