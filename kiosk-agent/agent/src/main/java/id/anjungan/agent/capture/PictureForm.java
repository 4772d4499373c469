package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;

/// Writes a picture as an 8-bit grey PNG, the form of [id.anjungan.central.contract.CaptureClaims].
/// Thread-safe.
public interface PictureForm {

  byte[] png(Press.Picture picture);
}
