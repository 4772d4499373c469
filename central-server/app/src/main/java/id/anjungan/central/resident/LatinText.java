package id.anjungan.central.resident;

import id.anjungan.central.resident.MalformedCitizenException.Fault;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/// Text of a register record: one line of Latin letters, which a card and its chip (ASCII) can
/// hold.
///
/// Accents are dropped, as on travel documents. Permendagri 73/2022 asks for Latin letters; other
/// alphabets are refused, never guessed at.
final class LatinText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]+");

  /// Letters, with the signs that titles and older records carry.
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z .,'/()-]*");

  private static final Map<String, String> WITHOUT_MARK =
      Map.of(
          "ß", "ss", "Æ", "AE", "æ", "ae", "Œ", "OE", "œ", "oe", "Ø", "O", "ø", "o", "Ł", "L", "ł",
          "l", "’", "'");

  private LatinText() {}

  /// @return the text in ASCII, spaces single
  static String line(String field, String given, int longest) {
    String text = ascii(SPACES.matcher(given.strip()).replaceAll(" "));
    if (text.isEmpty() || text.length() > longest || !PRINTABLE.matcher(text).matches()) {
      throw new MalformedCitizenException(
          Fault.MALFORMED, field, "1 to " + longest + " Latin letters, digits and signs expected");
    }
    return text;
  }

  static String name(String field, String given, int longest) {
    String text = line(field, given, longest);
    if (!NAME.matcher(text).matches()) {
      throw new MalformedCitizenException(
          Fault.MALFORMED, field, "Latin letters without digits expected");
    }
    return text;
  }

  private static String ascii(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    for (var letter : WITHOUT_MARK.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }
}
