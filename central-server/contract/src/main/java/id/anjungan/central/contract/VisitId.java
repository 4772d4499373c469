package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One citizen's visit at one kiosk, from the touch of start to the wipe; made by the kiosk.
public record VisitId(@JsonValue String value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VisitId {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException("visit id", "a lower-case UUID");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
