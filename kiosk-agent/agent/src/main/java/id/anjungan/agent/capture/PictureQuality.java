package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;

/// The kiosk's own simple look at a finger picture, to guide the citizen at once. It decides
/// nothing: the centre measures and judges by itself, and this is not NFIQ.
///
/// `score` is made of how much of the picture shows ridges, how strongly, and how near to the
/// middle.
///
/// @param score 0 (nothing) to 100
public record PictureQuality(int score, Advice advice) {

  /// What the citizen is told.
  public enum Advice {
    GOOD,
    /// Only the tip, or hardly a finger: more of it onto the glass.
    TOO_LITTLE_FINGER,
    /// To one side: into the middle.
    NOT_CENTRED,
    /// Faint ridges: press a little more, or moisten a dry finger.
    TOO_LIGHT,
    /// Ridges run together: press less, or dry the finger.
    TOO_DARK
  }

  /// Part of the picture that a well-laid finger covers.
  private static final double FULL_COVERAGE = 0.6;

  private static final double LITTLE_COVERAGE = 0.25;

  /// Distance of the ridges' centre from the middle, 1 = at the edge.
  private static final double OFF_CENTRE = 0.3;

  /// Spread of grey values of ridges that are as clear as they need be, and of faint ones.
  private static final double CLEAR_SPREAD = 50;

  private static final double FAINT_SPREAD = 27;

  private static final double LIGHT_GREY = 190;
  private static final double DARK_GREY = 60;

  public PictureQuality {
    if (score < 0 || score > 100) {
      throw new IllegalArgumentException("a score is 0 to 100");
    }
  }

  public static PictureQuality of(Press.Picture picture) {
    RidgeArea area = RidgeArea.of(picture);
    return new PictureQuality(score(area), advice(area));
  }

  private static int score(RidgeArea area) {
    double coverage = Math.min(1, area.coverage() / FULL_COVERAGE);
    double clarity = Math.min(1, area.spread() / CLEAR_SPREAD);
    double centring = Math.clamp(1 - area.offCentre() / (2 * OFF_CENTRE), 0, 1);
    return (int) Math.round(100 * coverage * clarity * (0.8 + 0.2 * centring));
  }

  private static Advice advice(RidgeArea area) {
    if (area.coverage() < LITTLE_COVERAGE) {
      return area.faint() > LITTLE_COVERAGE ? Advice.TOO_LIGHT : Advice.TOO_LITTLE_FINGER;
    }
    if (area.grey() < DARK_GREY) {
      return Advice.TOO_DARK;
    }
    if (area.spread() < FAINT_SPREAD && area.grey() > LIGHT_GREY) {
      return Advice.TOO_LIGHT;
    }
    return area.offCentre() > OFF_CENTRE ? Advice.NOT_CENTRED : Advice.GOOD;
  }
}
