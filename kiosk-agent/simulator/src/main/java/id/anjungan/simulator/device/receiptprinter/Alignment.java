package id.anjungan.simulator.device.receiptprinter;

/// `1B 61 n`.
enum Alignment {
  LEFT,
  CENTRE,
  RIGHT;

  /// The alignment of n, which may be a number or its ASCII digit; anything else is left.
  static Alignment of(int n) {
    return switch (n) {
      case 1, '1' -> CENTRE;
      case 2, '2' -> RIGHT;
      default -> LEFT;
    };
  }

  /// Where a piece of this width begins.
  int start(int whole, int width) {
    int rest = Math.max(0, whole - width);
    return switch (this) {
      case LEFT -> 0;
      case CENTRE -> rest / 2;
      case RIGHT -> rest;
    };
  }
}
