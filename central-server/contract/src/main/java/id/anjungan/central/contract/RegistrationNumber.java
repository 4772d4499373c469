package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Registration number [nomor register] of an application (REQ-079): RRRR-YYYYMMDD-NNNNNN-C.
///
/// Regency code without its dot, local date, running number of that regency and day, and a Luhn
/// digit over all digits, so that a number read out by telephone is caught when one digit is wrong.
public record RegistrationNumber(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{8}-[0-9]{6}-[0-9]");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RegistrationNumber {
    if (!FORM.matcher(value).matches()) {
      throw new MalformedValueException("registration number", "RRRR-YYYYMMDD-NNNNNN-C");
    }
    String digits = value.replace("-", "");
    if (luhnDigit(digits.substring(0, 18)) != digits.charAt(18) - '0') {
      throw new MalformedValueException("registration number", "one with a right check digit");
    }
  }

  /// @param regency four digits, the regency code without its dot
  /// @param number running number, 1 to 999999
  public static RegistrationNumber of(String regency, LocalDate day, int number) {
    String date = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    String running = String.format(Locale.ROOT, "%06d", number);
    int check = luhnDigit(regency + date + running);
    return new RegistrationNumber(regency + "-" + date + "-" + running + "-" + check);
  }

  private static int luhnDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return (10 - sum % 10) % 10;
  }

  @Override
  public String toString() {
    return value;
  }
}
