package id.anjungan.simulator.physics;

/// How a motion ended.
public enum Outcome {
  DONE,
  /// There is no card where one was wanted.
  NO_CARD,
  /// There is a card where none may be.
  OCCUPIED,
  /// A card is stuck between two stations.
  JAM,
  /// The motor turned and the card did not come.
  MOTOR,
  EMPTY,
  BIN_FULL,
  COVER,
  RIBBON,
  PRINT
}
