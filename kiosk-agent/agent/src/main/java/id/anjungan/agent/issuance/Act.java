package id.anjungan.agent.issuance;

/// What is ordered of a motor or a chip; durable before the order is given.
public enum Act {
  /// The old card from the mouth to the RF station.
  LATCH,
  /// The old card to the mouth, let go.
  GIVE_BACK,
  /// The old card from the RF station into the bin, void: the token is there.
  KEEP,
  /// The old card from the RF station into the bin, still valid.
  RETAIN,
  /// A blank from the stack to the hopper's RF station.
  FEED,
  /// The blank into the hopper's error bin.
  DROP,
  /// The blank to the printer's entry.
  PASS_ON,
  /// The card to the printer's contactless station.
  TO_CONTACTLESS,
  /// The centre's script into the chip, up to its lock.
  WRITE,
  PRINT,
  ACTIVATE,
  PRESENT,
  /// The new card from the bezel into the reject box.
  TAKE_BACK,
  /// The new card from inside into the reject box.
  REJECT;

  /// Ordered only of a card that the printer has.
  boolean ofPrinter() {
    return switch (this) {
      case TO_CONTACTLESS, WRITE, PRINT, ACTIVATE, PRESENT, TAKE_BACK, REJECT -> true;
      case LATCH, GIVE_BACK, KEEP, RETAIN, FEED, DROP, PASS_ON -> false;
    };
  }

  boolean ofOldCard() {
    return this == LATCH || this == GIVE_BACK || this == KEEP || this == RETAIN;
  }
}
