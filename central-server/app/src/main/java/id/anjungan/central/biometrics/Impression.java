package id.anjungan.central.biometrics;

import id.anjungan.afis.Comparison;
import id.anjungan.afis.FingerImage;
import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.ImageQuality;
import id.anjungan.afis.UnreadableImageException;
import id.anjungan.central.contract.CaptureClaims;

/// What the centre makes of one capture. The image is not kept.
public sealed interface Impression {

  /// Fewest minutiae with which a comparison says anything: below, genuine pairs do not reach the
  /// threshold either.
  int FEWEST_MINUTIAE = 10;

  /// Score from which two impressions are held to be of one finger. SourceAFIS states a false match
  /// rate of about 0.01 % at 40.
  double THRESHOLD = 40;

  /// @param quality 0 to 100, the centre's own measure
  record Usable(FingerTemplate template, int quality) implements Impression {

    public double score(FingerTemplate candidate) {
      return Comparison.score(template, candidate);
    }
  }

  record Unusable(int quality) implements Impression {}

  static Impression of(CaptureClaims claims) {
    try {
      FingerImage image = FingerImage.ofPng(claims.image().bytes(), claims.dpi());
      FingerTemplate template = FingerTemplate.extract(image);
      int quality = ImageQuality.of(image, template);
      return template.minutiaCount() < FEWEST_MINUTIAE
          ? new Unusable(quality)
          : new Usable(template, quality);
    } catch (UnreadableImageException e) {
      return new Unusable(0);
    }
  }

  static boolean matches(double score) {
    return score >= THRESHOLD;
  }
}
