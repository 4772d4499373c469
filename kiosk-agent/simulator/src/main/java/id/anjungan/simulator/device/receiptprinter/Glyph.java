package id.anjungan.simulator.device.receiptprinter;

/// A character with the style that was set when it came.
record Glyph(char character, Style style) {

  /// @param width 1 to 8 times font A @param height 1 to 8 times
  record Style(boolean bold, int width, int height) {

    static final Style PLAIN = new Style(false, 1, 1);
  }
}
