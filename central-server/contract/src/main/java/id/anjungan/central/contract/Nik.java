package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Resident's number [Nomor Induk Kependudukan]: 16 digits, permanent for life.
///
/// Two digits each of province, regency and district of first registration, the birth date DDMMYY
/// (women: day + 40) and a serial from 0001. There is no check digit. Date and region inside may
/// legally differ from the biodata, so they are never compared here (facts: dukcapil.klaten.go.id).
/// Prints masked.
public record Nik(@JsonValue String digits) {

  private static final Pattern FORM = Pattern.compile("[0-9]{16}");
  private static final int WOMEN_OFFSET = 40;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Nik {
    if (!FORM.matcher(digits).matches()) {
      throw new MalformedValueException("NIK", "16 digits");
    }
    if (digits.endsWith("0000")) {
      throw new MalformedValueException("NIK", "a serial from 0001");
    }
    if (!holdsDate(digits)) {
      throw new MalformedValueException("NIK", "a birth date of some century in digits 7 to 12");
    }
  }

  private static boolean holdsDate(String digits) {
    int day = Integer.parseInt(digits.substring(6, 8));
    int month = Integer.parseInt(digits.substring(8, 10));
    int year = Integer.parseInt(digits.substring(10, 12));
    int realDay = day > WOMEN_OFFSET ? day - WOMEN_OFFSET : day;
    return exists(1900 + year, month, realDay) || exists(2000 + year, month, realDay);
  }

  private static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// The province of first registration, two digits. [ProvinceCodes] knows which there are: that is
  /// a matter of who takes the number in, and not of its form.
  public String province() {
    return digits.substring(0, 2);
  }

  /// The first four and last two digits, the rest as dots: enough for its owner to recognise it.
  public String masked() {
    return digits.substring(0, 4) + "••••••••••" + digits.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }
}
