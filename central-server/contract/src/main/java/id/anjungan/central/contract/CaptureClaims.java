package id.anjungan.central.contract;

import java.time.Instant;

/// What a kiosk signs about one capture: the MOSIP SBI fields that matter here, and the image.
///
/// @param challengeId, nonce of the [Challenge] that it answers
/// @param image PNG, 8-bit grey
/// @param dpi resolution of the image
/// @param quality 0 to 100, the sensor's or the kiosk's own measure; the centre makes its own
/// @param device serial number of the fingerprint module
public record CaptureClaims(
    KioskId kiosk,
    VisitId visit,
    CheckStep step,
    Finger finger,
    String challengeId,
    Blob nonce,
    Blob image,
    int dpi,
    int quality,
    String device,
    Instant capturedAt) {

  public CaptureClaims {
    if (quality < 0 || quality > 100) {
      throw new MalformedValueException("quality", "0 to 100");
    }
    if (dpi < 250 || dpi > 1200) {
      throw new MalformedValueException("dpi", "250 to 1200");
    }
  }
}
