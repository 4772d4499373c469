package id.anjungan.agent.capture;

/// What a citizen can do better with the finger.
public enum Hint {
  /// The picture is faint: press a little more.
  PRESS_MORE,
  /// The picture is smeared or full: press a little less, or dry the finger.
  PRESS_LESS,
  /// The finger lies at the side: more to the middle.
  MORE_TO_THE_MIDDLE,
  /// Only a tip or nothing of the finger is seen: lay it flat.
  LAY_FLAT,
  /// No finger came within the time.
  NO_FINGER_SEEN,
  /// The last finger did not match: try this one.
  OTHER_FINGER,
  /// The last impression was too poor to compare.
  TOO_POOR,
  /// The last impression came too late to be looked at: this finger once more.
  ONCE_MORE
}
