package id.anjungan.central.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// JSON of this wire, the same on both sides. Thread-safe.
///
/// Unknown fields, missing values and trailing text are refused; a document is at most
/// [#LONGEST_DOCUMENT] bytes, nests at most 32 deep.
public final class WireCodec {

  /// Bytes of the largest document: a signed capture of 60 KB with room to spare.
  public static final int LONGEST_DOCUMENT = 2_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxStringLength(LONGEST_DOCUMENT)
                          .maxDocumentLength(LONGEST_DOCUMENT)
                          .build())
                  .build())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private WireCodec() {}

  public static byte[] write(Object message) {
    try {
      return MAPPER.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a message of this wire: " + message.getClass(), e);
    }
  }

  public static String writeText(Object message) {
    return new String(write(message), StandardCharsets.UTF_8);
  }

  /// @throws UnreadableMessageException when the bytes are not such a message
  public static <T> T read(byte[] json, Class<T> type) {
    if (json.length > LONGEST_DOCUMENT) {
      throw new UnreadableMessageException("longer than " + LONGEST_DOCUMENT + " bytes", null);
    }
    try {
      T message = MAPPER.readValue(json, type);
      if (message == null) {
        throw new UnreadableMessageException("null instead of a message", null);
      }
      MissingValues.refuse(message);
      return message;
    } catch (IOException e) {
      throw new UnreadableMessageException(type.getSimpleName() + " expected", e);
    }
  }
}
