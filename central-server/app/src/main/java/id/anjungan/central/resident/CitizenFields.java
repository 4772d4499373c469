package id.anjungan.central.resident;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.central.resident.MalformedCitizenException.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/// Reads the fields of one JSON object, each in the forms that are let in.
///
/// @param prefix what stands before a field's name in messages: `kitap.`
record CitizenFields(JsonNode json, String prefix) {

  CitizenFields {
    if (!json.isObject()) {
      String name = prefix.isEmpty() ? "citizen" : prefix.substring(0, prefix.length() - 1);
      throw new MalformedCitizenException(Fault.MALFORMED, name, "an object expected");
    }
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  /// Text, or a whole number as its digits.
  String text(String field) {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new MalformedCitizenException(Fault.MISSING, prefix + field, "a value expected");
    }
    if (!value.isTextual() && !value.isIntegralNumber()) {
      throw malformed(field, "text or a whole number");
    }
    String text = value.asText().strip();
    if (text.isEmpty()) {
      throw new MalformedCitizenException(Fault.MISSING, prefix + field, "a value expected");
    }
    return text;
  }

  int number(String field) {
    String text = text(field);
    if (!text.matches("[0-9]{1,6}")) {
      throw malformed(field, "a whole number");
    }
    return Integer.parseInt(text);
  }

  LocalDate date(String field) {
    try {
      return LocalDate.parse(text(field));
    } catch (DateTimeException e) {
      throw new MalformedCitizenException(
          Fault.MALFORMED, prefix + field, "a date YYYY-MM-DD expected", e);
    }
  }

  /// One of an enum's words, in any case.
  <E extends Enum<E>> E word(String field, Class<E> words) {
    String text = text(field).toUpperCase(Locale.ROOT);
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw malformed(field, "one of its words");
  }

  CodedValue coded(String field, CodeList list) {
    return list.find(text(field))
        .orElseThrow(() ->
            new MalformedCitizenException(
                Fault.UNKNOWN_CODE, prefix + field, "a code of its list expected"));
  }

  String threeDigits(String field) {
    String text = text(field);
    if (!text.matches("[0-9]{1,3}")) {
      throw malformed(field, "up to three digits");
    }
    return "0".repeat(3 - text.length()) + text;
  }

  /// A whole region code, or its last part alone, with or without dots.
  ///
  /// @param upper the code one level up, empty for a province
  /// @param digits of the last part
  String regionCode(String field, String upper, int digits) {
    String given = text(field).replace(".", "");
    String above = upper.replace(".", "");
    if (!given.matches("[0-9]+")) {
      throw malformed(field, "a region code");
    }
    if (given.length() == digits) {
      return upper.isEmpty() ? given : upper + "." + given;
    }
    if (given.length() != above.length() + digits) {
      throw malformed(field, "a region code");
    }
    if (!given.startsWith(above)) {
      throw new MalformedCitizenException(
          Fault.CONTRADICTION, prefix + field, "it must lie in the region one level up");
    }
    return upper + "." + given.substring(above.length());
  }

  private MalformedCitizenException malformed(String field, String expected) {
    return new MalformedCitizenException(Fault.MALFORMED, prefix + field, expected + " expected");
  }
}
