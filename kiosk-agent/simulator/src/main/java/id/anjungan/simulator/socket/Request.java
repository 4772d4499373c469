package id.anjungan.simulator.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// A request with its fields; each way to read one refuses what does not fit.
public final class Request {

  private static final int LONGEST_TEXT = 16_384;

  private final ObjectNode json;

  public Request(ObjectNode json) {
    this.json = json;
  }

  /// @throws RefusedException MISSING_FIELD, BAD_FIELD
  public String text(String field) {
    return optionalText(field).orElseThrow(() -> missing(field));
  }

  public Optional<String> optionalText(String field) {
    return given(field).map(value -> text(field, value));
  }

  public boolean flag(String field) {
    return optionalFlag(field).orElseThrow(() -> missing(field));
  }

  public Optional<Boolean> optionalFlag(String field) {
    return given(field)
        .map(value -> {
          if (!value.isBoolean()) {
            throw bad(field, "true or false");
          }
          return value.booleanValue();
        });
  }

  /// A whole number within bounds.
  public int number(String field, int least, int most) {
    JsonNode value = given(field).orElseThrow(() -> missing(field));
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw bad(field, "a whole number");
    }
    int number = value.intValue();
    if (number < least || number > most) {
      throw bad(field, least + " to " + most);
    }
    return number;
  }

  public int number(String field, int least, int most, int otherwise) {
    return given(field).isPresent() ? number(field, least, most) : otherwise;
  }

  /// One of the words of an enum.
  public <E extends Enum<E>> E oneOf(String field, Class<E> words) {
    String word = text(field);
    return Arrays.stream(words.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> bad(field, "one of " + Arrays.toString(words.getEnumConstants())));
  }

  public <E extends Enum<E>> E oneOf(String field, Class<E> words, E otherwise) {
    return given(field).isPresent() ? oneOf(field, words) : otherwise;
  }

  /// An object of named values; empty when it is not given.
  public Optional<ObjectNode> object(String field) {
    return given(field)
        .map(value -> {
          if (value instanceof ObjectNode object) {
            return object;
          }
          throw bad(field, "an object");
        });
  }

  /// A list.
  public ArrayNode array(String field) {
    JsonNode value = given(field).orElseThrow(() -> missing(field));
    if (value instanceof ArrayNode array) {
      return array;
    }
    throw bad(field, "a list");
  }

  /// Bytes in base64, of any length that a line can hold.
  public byte[] base64(String field) {
    JsonNode value = given(field).orElseThrow(() -> missing(field));
    try {
      return Base64.getDecoder().decode(value.isTextual() ? value.textValue() : "?");
    } catch (IllegalArgumentException e) {
      throw bad(field, "base64");
    }
  }

  public byte[] hex(String field) {
    try {
      return HexFormat.of().parseHex(text(field).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad(field, "hex digits");
    }
  }

  /// The refusal of a field that holds something else than what is wanted.
  public static RefusedException bad(String field, String wanted) {
    return new RefusedException("BAD_FIELD", "\"" + field + "\" must be " + wanted);
  }

  private static RefusedException missing(String field) {
    return new RefusedException("MISSING_FIELD", "\"" + field + "\" is missing");
  }

  private static String text(String field, JsonNode value) {
    if (!value.isTextual() || value.textValue().length() > LONGEST_TEXT) {
      throw bad(field, "a text of at most " + LONGEST_TEXT + " characters");
    }
    return value.textValue();
  }

  private Optional<JsonNode> given(String field) {
    return Optional.ofNullable(json.get(field)).filter(value -> !value.isNull());
  }
}
