package id.anjungan.central.contract;

import java.util.regex.Pattern;

/// A finger capture as compact JWS (ES256, header `kid` = kiosk id) over [CaptureClaims].
public record SignedCapture(String jws) {

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

  public SignedCapture {
    if (jws.length() > WireCodec.LONGEST_DOCUMENT / 2 || !FORM.matcher(jws).matches()) {
      throw new MalformedValueException("signed capture", "a compact JWS");
    }
  }

  @Override
  public String toString() {
    return "signed capture of " + jws.length() + " characters";
  }
}
