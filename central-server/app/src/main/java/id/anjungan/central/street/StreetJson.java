package id.anjungan.central.street;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.anjungan.central.contract.UnreadableMessageException;
import java.io.IOException;

/// JSON of the street: like that of the wire, but roomy enough for ten fingers of any resolution.
/// Thread-safe.
final class StreetJson {

  /// Ten large PNGs as base64, with room to spare.
  static final int LONGEST = 64_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxStringLength(LONGEST)
                          .maxDocumentLength(LONGEST)
                          .build())
                  .build())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StreetJson() {}

  /// @throws UnreadableMessageException when the bytes are not such a message
  static <T> T read(byte[] json, Class<T> type) {
    try {
      T message = MAPPER.readValue(json, type);
      if (message == null) {
        throw new UnreadableMessageException(type.getSimpleName() + " expected", null);
      }
      return message;
    } catch (IOException e) {
      throw new UnreadableMessageException(type.getSimpleName() + " expected", e);
    }
  }

  static byte[] write(Object message) {
    try {
      return MAPPER.writeValueAsBytes(message);
    } catch (IOException e) {
      throw new IllegalArgumentException("no message: " + message.getClass(), e);
    }
  }
}
