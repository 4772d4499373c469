package id.anjungan.central.fleet;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.MalformedValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// A kiosk of the registry.
///
/// @param regency code with its dot: `33.15`
/// @param certificateSha256 64 lower-case hex digits, of the client certificate as DER
/// @param captureKey public JWK that verifies its captures, JSON
/// @param hoppers names such as `HOPPER-1`
public record Kiosk(
    KioskId id, String regency, String certificateSha256, String captureKey, List<String> hoppers) {

  private static final Pattern REGENCY = Pattern.compile("[0-9]{2}\\.[0-9]{2}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern HOPPER = Pattern.compile("[A-Z0-9-]{1,32}");

  public Kiosk {
    hoppers = List.copyOf(hoppers);
    if (!REGENCY.matcher(regency).matches()) {
      throw new MalformedValueException("regency", "a code such as 33.15");
    }
    if (!DIGEST.matcher(certificateSha256).matches()) {
      throw new MalformedValueException("certificateSha256", "64 lower-case hex digits");
    }
    if (hoppers.isEmpty() || !hoppers.stream().allMatch(h -> HOPPER.matcher(h).matches())) {
      throw new MalformedValueException("hoppers", "at least one name of capitals and digits");
    }
  }

  /// The regency code without its dot, as registration numbers begin.
  public String regencyDigits() {
    return regency.replace(".", "");
  }

  /// The date on the wall where the kiosk stands.
  public LocalDate localDay(Instant instant) {
    return instant.atZone(RegencyZone.of(regency)).toLocalDate();
  }
}
