package id.anjungan.central.personalisation;

/// The life of a card order: OPEN -> RELEASED -> ISSUED, with side exits. Every end is final.
public enum OrderState {
  /// A blank is bound; its chip may be written.
  OPEN,
  /// The token is signed.
  RELEASED,
  ISSUED,
  /// Chip or print fault, or the chip did not hold what was ordered.
  REJECTED,
  /// The finger is not the one of the record or of the chip.
  MISMATCHED,
  /// The token, if there was one, was never used and never will be.
  RETURNED,
  /// Presented, not taken.
  RETRACTED,
  UNCERTAIN,
  /// The visit ended without a word about the order.
  CLOSED;

  public boolean isLiving() {
    return this == OPEN || this == RELEASED;
  }

  /// Whether it ended so that its card is dead for ever and the old one is the person's card again.
  public boolean cameToNothing() {
    return switch (this) {
      case REJECTED, MISMATCHED, RETURNED, CLOSED -> true;
      case OPEN, RELEASED, ISSUED, RETRACTED, UNCERTAIN -> false;
    };
  }
}
