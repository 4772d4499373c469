package id.anjungan.simulator.reading;

import java.util.BitSet;

/// A connected piece of ink: its box in the picture and its dots in the box.
///
/// @param ink dots row by row, `width` to a row
record Blot(int left, int top, int width, int height, BitSet ink) {

  /// Side of the grid that glyphs are compared on.
  static final int GRID = 24;

  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  /// The glyph scaled to the height of the grid, its proportions kept, middle on middle: ink per
  /// cell, 0 to 1.
  double[] grid() {
    double scale = (double) height / GRID;
    double shift = (width - GRID * scale) / 2;
    double[] cells = new double[GRID * GRID];
    for (int row = 0; row < GRID; row++) {
      for (int column = 0; column < GRID; column++) {
        cells[row * GRID + column] = ink(column * scale + shift, row * scale, scale);
      }
    }
    return cells;
  }

  /// Ink in a square cell, from 16 samples.
  private double ink(double x, double y, double side) {
    int hits = 0;
    for (int i = 0; i < 16; i++) {
      int right = i % 4;
      int down = i / 4;
      int atX = (int) Math.floor(x + side * (right + 0.5) / 4);
      int atY = (int) Math.floor(y + side * (down + 0.5) / 4);
      boolean inside = atX >= 0 && atX < width && atY >= 0 && atY < height;
      hits += inside && ink.get(atY * width + atX) ? 1 : 0;
    }
    return hits / 16.0;
  }
}
