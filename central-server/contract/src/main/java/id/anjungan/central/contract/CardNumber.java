package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The number of one issued card, drawn by the centre, written into the chip at lock.
public record CardNumber(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CardNumber {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException("card number", "8 digits or capitals");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
