package id.anjungan.central.resident;

import id.anjungan.central.resident.MalformedCitizenException.Fault;
import java.util.regex.Pattern;

/// Number of a family card [Kartu Keluarga]: 16 digits. Prints masked.
public record Kk(String digits) {

  private static final Pattern FORM = Pattern.compile("[0-9]{16}");

  public Kk {
    if (!FORM.matcher(digits).matches()) {
      throw new MalformedCitizenException(Fault.MALFORMED, "kk", "16 digits expected");
    }
  }

  @Override
  public String toString() {
    return digits.substring(0, 4) + "••••••••••••";
  }
}
