package id.anjungan.central.personalisation;

import org.jspecify.annotations.Nullable;

/// A capture whose origin or integrity cannot be proved. It is never compared with anything.
public final class CaptureRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public CaptureRefusedException(Reason reason, @Nullable Throwable cause) {
    super("capture refused: " + reason, cause);
    this.reason = reason;
  }

  /// A stable code.
  public String code() {
    return reason.name();
  }

  /// Why it was refused.
  public enum Reason {
    /// Not a compact JWS.
    FORM,
    /// Another algorithm than ES256, `none` among them, or critical header fields.
    ALGORITHM,
    /// The header names another key than this kiosk's.
    KID,
    /// The registered key is no P-256 key.
    KEY,
    /// The signature does not hold.
    SIGNATURE,
    /// Signed, but not the claims of a capture.
    CLAIMS,
    /// Signed by this kiosk in another kiosk's name.
    KIOSK
  }
}
