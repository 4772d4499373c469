package id.anjungan.simulator.device.cardprinter;

import java.util.Arrays;

/// One panel of dye or resin as it is loaded: 648 x 1016 densities in the order in which the
/// printer scans, a row for each column of the landscape card from left to right, each from bottom
/// to top.
///
/// @param data rows one after the other, each padded to a byte, most significant bit first
record Panel(char colour, int levels, byte[] data) {

  /// Pixels in a scanned row: the height of the landscape card.
  static final int ROW = 648;

  /// Scanned rows: the width of the landscape card.
  static final int ROWS = 1016;

  Panel {
    if (data.length != bytes(levels)) {
      throw new IllegalArgumentException("a panel of " + data.length + " bytes");
    }
    data = data.clone();
  }

  /// Whether the ribbon has such a panel and the printer such levels.
  static boolean exists(String colour, String levels) {
    return ("ymc".contains(colour) && levels.equals("128"))
        || ("ko".contains(colour) && levels.equals("2"))
        || (colour.equals("k") && levels.equals("128"));
  }

  /// Bytes that a panel of so many levels takes.
  static int bytes(int levels) {
    return (ROW * bits(levels) + 7) / 8 * ROWS;
  }

  /// Density at a point of the landscape card, 0 to 1; x from the left, y from the top.
  double density(int x, int y) {
    int bits = bits(levels);
    int first = (ROW - 1 - y) * bits;
    int row = x * ((ROW * bits + 7) / 8);
    int value = 0;
    for (int bit = first; bit < first + bits; bit++) {
      value = (value << 1) | ((data[row + bit / 8] >> (7 - bit % 8)) & 1);
    }
    return (double) value / (levels - 1);
  }

  private static int bits(int levels) {
    return levels == 2 ? 1 : 7;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Panel panel
        && colour == panel.colour
        && levels == panel.levels
        && Arrays.equals(data, panel.data);
  }

  @Override
  public int hashCode() {
    return 31 * colour + Arrays.hashCode(data);
  }

  @Override
  public String toString() {
    return "panel " + colour + " of " + levels + " levels";
  }
}
