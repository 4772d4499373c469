package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The name of a kiosk in the registry and in its certificate (common name).
public record KioskId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,12}(-[A-Z0-9]{1,12}){0,4}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public KioskId {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException("kiosk id", "capitals, digits and hyphens, at most 64");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
