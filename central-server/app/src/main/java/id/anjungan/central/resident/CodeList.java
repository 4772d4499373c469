package id.anjungan.central.resident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A list of codes with their words. Immutable.
public final class CodeList {

  private final List<CodedValue> values;

  CodeList(List<CodedValue> values) {
    this.values = List.copyOf(values);
  }

  public List<CodedValue> values() {
    return values;
  }

  public Optional<CodedValue> ofCode(int code) {
    return values.stream().filter(value -> value.code() == code).findFirst();
  }

  /// By code (`2`, `02`) or by one of its words in any case.
  public Optional<CodedValue> find(String given) {
    String word = given.strip().toUpperCase(Locale.ROOT);
    if (word.matches("[0-9]{1,4}")) {
      return ofCode(Integer.parseInt(word));
    }
    return values.stream()
        .filter(value -> value.printed().equals(word) || value.english().equals(word))
        .findFirst();
  }
}
