package id.anjungan.simulator.device.receiptprinter;

/// How long the commands of ESC/POS are.
final class Commands {

  /// Bytes before the dots of a raster.
  static final int RASTER_HEAD = 8;

  /// A larger picture than this is a misread head: its bytes are read as text.
  private static final int LARGEST_RASTER = 1 << 20;

  private static final byte DLE = 0x10;
  private static final byte ESC = 0x1B;
  private static final byte GS = 0x1D;
  private static final int RASTER = 0x1D76;
  private static final int CUT = 0x1D56;
  private static final int INITIALISE = 0x1B40;

  private Commands() {}

  static boolean begins(byte b) {
    return b == DLE || b == ESC || b == GS;
  }

  /// The first two bytes in one number.
  static int code(byte[] command) {
    return ((command[0] & 0xFF) << 8) | (command[1] & 0xFF);
  }

  /// How many bytes the command has that begins like this; more than are there when that cannot be
  /// told yet.
  static int length(byte[] begun) {
    if (begun.length < 2) {
      return 2;
    }
    return switch (code(begun)) {
      case INITIALISE -> 2;
      case RASTER -> raster(begun);
      case CUT -> begun.length < 3 ? 3 : feedsBeforeCut(begun[2]) ? 4 : 3;
      default -> 3;
    };
  }

  static int rasterRow(byte[] command) {
    return (command[4] & 0xFF) | ((command[5] & 0xFF) << 8);
  }

  private static int raster(byte[] begun) {
    if (begun.length < RASTER_HEAD) {
      return RASTER_HEAD;
    }
    int rows = (begun[6] & 0xFF) | ((begun[7] & 0xFF) << 8);
    long dots = (long) rasterRow(begun) * rows;
    return dots > LARGEST_RASTER ? RASTER_HEAD : RASTER_HEAD + (int) dots;
  }

  private static boolean feedsBeforeCut(byte mode) {
    return mode == 'A' || mode == 'B';
  }
}
