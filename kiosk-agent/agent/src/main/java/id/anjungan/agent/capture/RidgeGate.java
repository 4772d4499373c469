package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;
import java.util.Optional;

/// Guides by the kiosk's own look at the ridges ([PictureQuality]). Thread-safe.
public final class RidgeGate implements PictureGate {

  @Override
  public Impression look(Press.Picture picture) {
    PictureQuality quality = PictureQuality.of(picture);
    return new Impression(quality.score(), hint(quality.advice()));
  }

  private static Optional<Hint> hint(PictureQuality.Advice advice) {
    return switch (advice) {
      case GOOD -> Optional.empty();
      case TOO_LITTLE_FINGER -> Optional.of(Hint.LAY_FLAT);
      case NOT_CENTRED -> Optional.of(Hint.MORE_TO_THE_MIDDLE);
      case TOO_LIGHT -> Optional.of(Hint.PRESS_MORE);
      case TOO_DARK -> Optional.of(Hint.PRESS_LESS);
    };
  }
}
