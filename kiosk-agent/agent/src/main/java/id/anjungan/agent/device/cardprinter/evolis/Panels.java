package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.device.cardprinter.CardFaces;

/// Splits card faces into the panels of a YMCKO ribbon, as the printer scans them: 1016 rows, each
/// one column of the landscape card from left to right, from bottom to top, 648 dots of ink
/// density, most significant bit first (docs/devices, Evolis, assumption).
final class Panels {

  /// Ink levels of a dye panel: 7 bits a dot.
  static final int DYE_LEVELS = 128;

  /// Ink levels of the resin panel: 1 bit a dot.
  static final int RESIN_LEVELS = 2;

  private static final int DYE_BITS = 7;
  private static final int DYE_ROW = (CardFaces.HEIGHT * DYE_BITS + 7) / 8;
  private static final int RESIN_ROW = (CardFaces.HEIGHT + 7) / 8;
  private static final int MASK_ROW = CardFaces.WIDTH / 8;

  private Panels() {}

  /// The panel of a dye, each the complement of a light: yellow of blue, magenta of green, cyan of
  /// red.
  ///
  /// @param rgb 3 bytes a pixel, row-major @param light 0 red, 1 green, 2 blue
  static byte[] dye(byte[] rgb, int light) {
    byte[] panel = new byte[DYE_ROW * CardFaces.WIDTH];
    for (int x = 0; x < CardFaces.WIDTH; x++) {
      for (int dot = 0; dot < CardFaces.HEIGHT; dot++) {
        int y = CardFaces.HEIGHT - 1 - dot;
        put(panel, x * DYE_ROW, dot, density(rgb[(y * CardFaces.WIDTH + x) * 3 + light] & 0xFF));
      }
    }
    return panel;
  }

  /// Full light is no ink, no light is full ink, rounded.
  private static int density(int light) {
    return ((255 - light) * (DYE_LEVELS - 1) + 127) / 255;
  }

  private static void put(byte[] panel, int row, int dot, int value) {
    int bit = dot * DYE_BITS;
    int at = row + bit / 8;
    int shifted = value << (16 - DYE_BITS - bit % 8);
    panel[at] |= (byte) (shifted >> 8);
    if ((shifted & 0xFF) != 0) {
      panel[at + 1] |= (byte) shifted;
    }
  }

  /// The panel of the black resin. @param mask 1 bit a pixel, rows of 127 bytes
  static byte[] resin(byte[] mask) {
    byte[] panel = new byte[RESIN_ROW * CardFaces.WIDTH];
    for (int x = 0; x < CardFaces.WIDTH; x++) {
      for (int dot = 0; dot < CardFaces.HEIGHT; dot++) {
        int y = CardFaces.HEIGHT - 1 - dot;
        if ((mask[y * MASK_ROW + x / 8] & (0x80 >> (x % 8))) != 0) {
          panel[x * RESIN_ROW + dot / 8] |= (byte) (0x80 >> (dot % 8));
        }
      }
    }
    return panel;
  }
}
