package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;
import java.util.Optional;

/// Whether an impression is worth sending. It only guides the citizen: the centre decides what can
/// be compared. Thread-safe.
public interface PictureGate {

  Impression look(Press.Picture picture);

  /// @param quality 0 to 100, this kiosk's own measure @param hint what to do better; empty: good
  ///   enough
  record Impression(int quality, Optional<Hint> hint) {}
}
