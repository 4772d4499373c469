package id.anjungan.central.biometrics;

import id.anjungan.afis.FingerTemplate;
import id.anjungan.central.contract.Finger;

/// One finger as it was recorded at enrolment.
///
/// @param quality 0 to 100, the centre's own measure
public record RecordedFinger(Finger finger, FingerTemplate template, int quality) {

  /// Whether a press of it can come to the threshold.
  boolean isComparable() {
    return template.minutiaCount() >= Impression.FEWEST_MINUTIAE;
  }

  @Override
  public String toString() {
    return "recorded " + finger.label();
  }
}
