package id.anjungan.afis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;

/// The stored form of a template: a CBOR map of parallel arrays. The engine trusts it; we do not.
final class SerialisedForm {

  private static final CBORMapper MAPPER = new CBORMapper();
  private static final int MOST_MINUTIAE = 1000;
  private static final int FARTHEST_PIXEL = 10_000;

  private SerialisedForm() {}

  /// @throws UnreadableTemplateException unless arrays of one length hold minutiae within range
  static void refuseOthers(byte[] bytes) {
    if (!isTemplate(map(bytes))) {
      throw new UnreadableTemplateException("a stored template expected", null);
    }
  }

  private static JsonNode map(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new UnreadableTemplateException("a stored template expected", e);
    }
  }

  private static boolean isTemplate(JsonNode map) {
    String types = map.path("types").asText();
    return types.length() <= MOST_MINUTIAE
        && types.matches("[EB]*")
        && map.path("types").isTextual()
        && map.path("version").isTextual()
        && map.path("width").canConvertToInt()
        && map.path("height").canConvertToInt()
        && areWithin(map.path("positionsX"), types.length(), FARTHEST_PIXEL)
        && areWithin(map.path("positionsY"), types.length(), FARTHEST_PIXEL)
        && areAngles(map.path("directions"), types.length());
  }

  private static boolean areWithin(JsonNode numbers, int count, int limit) {
    if (!numbers.isArray() || numbers.size() != count) {
      return false;
    }
    for (JsonNode number : numbers) {
      if (!number.canConvertToInt() || Math.abs(number.intValue()) > limit) {
        return false;
      }
    }
    return true;
  }

  private static boolean areAngles(JsonNode numbers, int count) {
    if (!numbers.isArray() || numbers.size() != count) {
      return false;
    }
    for (JsonNode number : numbers) {
      float angle = number.floatValue();
      if (!number.isNumber() || !(angle >= 0 && angle < (float) (2 * Math.PI))) {
        return false;
      }
    }
    return true;
  }
}
