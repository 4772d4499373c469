package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// Made and stored by the kiosk before a command is sent; the centre answers the same for the same
/// key.
public record IdempotencyKey(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{16,64}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IdempotencyKey {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException("idempotency key", "16 to 64 letters, digits, - or _");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
