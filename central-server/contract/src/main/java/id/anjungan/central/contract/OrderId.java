package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// One card order: one blank bound to one application; made by the centre.
public record OrderId(@JsonValue String value) {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderId {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException("order id", "a lower-case UUID");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
