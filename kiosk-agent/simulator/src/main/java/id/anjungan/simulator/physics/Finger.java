package id.anjungan.simulator.physics;

import java.util.Locale;
import java.util.Optional;

/// A finger, named as in a citizen folder.
public enum Finger {
  RIGHT_THUMB,
  RIGHT_INDEX,
  RIGHT_MIDDLE,
  RIGHT_RING,
  RIGHT_LITTLE,
  LEFT_THUMB,
  LEFT_INDEX,
  LEFT_MIDDLE,
  LEFT_RING,
  LEFT_LITTLE;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Finger> of(String word) {
    for (Finger finger : values()) {
      if (finger.word().equals(word)) {
        return Optional.of(finger);
      }
    }
    return Optional.empty();
  }
}
