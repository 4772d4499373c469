package id.anjungan.afis.synthesis;

import java.util.random.RandomGenerator;

/// A random surface without steps: normal values on a coarse grid, joined by smooth steps. Mean 0,
/// deviation about 0.6 of the amplitude. Immutable.
final class SmoothField {

  private final int columns;
  private final int rows;
  private final double cell;
  private final float[] values;

  private SmoothField(int columns, int rows, double cell, float[] values) {
    this.columns = columns;
    this.rows = rows;
    this.cell = cell;
    this.values = values;
  }

  /// @param cell distance of grid points in pixels: nothing finer than this appears
  static SmoothField of(
      RandomGenerator random, int width, int height, double cell, double amplitude) {
    int columns = (int) (width / cell) + 2;
    int rows = (int) (height / cell) + 2;
    float[] values = new float[columns * rows];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * amplitude);
    }
    return new SmoothField(columns, rows, cell, values);
  }

  /// The value at a point; outside the field the border's.
  float at(double x, double y) {
    double u = Math.clamp(x / cell, 0, columns - 1.001);
    double v = Math.clamp(y / cell, 0, rows - 1.001);
    int column = (int) u;
    int row = (int) v;
    float s = step((float) (u - column));
    float t = step((float) (v - row));
    int at = row * columns + column;
    float top = values[at] + s * (values[at + 1] - values[at]);
    float bottom = values[at + columns] + s * (values[at + columns + 1] - values[at + columns]);
    return top + t * (bottom - top);
  }

  private static float step(float t) {
    return t * t * (3 - 2 * t);
  }
}
