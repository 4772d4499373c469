package id.anjungan.afis.synthesis;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Grows ridges from a few spots: each pass filters the picture along its flow, which spreads and
/// joins what is there. Where ridges of different spots meet, minutiae arise by themselves.
final class RidgeGrowth {

  private static final float GAIN = 5;

  private final int width;
  private final int height;
  private final RidgeFilters filters;
  private final short[] filterAt;
  private float[] ridges;
  private float[] next;

  /// @param scale pixels of the flow per pixel of this picture
  RidgeGrowth(RidgeFlow flow, RidgeFilters filters, int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.filters = filters;
    this.filterAt = new short[width * height];
    this.ridges = new float[width * height];
    this.next = new float[width * height];
    int margin = filters.radius();
    for (int y = margin; y < height - margin; y++) {
      for (int x = margin; x < width - margin; x++) {
        double angle = flow.angleAt(x * scale, y * scale);
        double period = flow.periodAt(x * scale, y * scale) / scale;
        filterAt[y * width + x] = (short) filters.index(angle, period);
      }
    }
  }

  void sow(RandomGenerator random, int spots) {
    for (int i = 0; i < spots; i++) {
      int x = random.nextInt(filters.radius(), width - filters.radius());
      int y = random.nextInt(filters.radius(), height - filters.radius());
      ridges[y * width + x] = 1;
    }
  }

  /// Starts from ridges grown at half this size.
  void sow(RidgeGrowth half) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        ridges[y * width + x] = half.between(x / 2.0, y / 2.0);
      }
    }
  }

  private float between(double x, double y) {
    int left = Math.min((int) x, width - 2);
    int top = Math.min((int) y, height - 2);
    float s = (float) (x - left);
    float t = (float) (y - top);
    int at = top * width + left;
    float upper = ridges[at] + s * (ridges[at + 1] - ridges[at]);
    float lower = ridges[at + width] + s * (ridges[at + width + 1] - ridges[at + width]);
    return upper + t * (lower - upper);
  }

  void pass() {
    Arrays.fill(next, 0);
    int margin = filters.radius();
    for (int y = margin; y < height - margin; y++) {
      for (int x = margin; x < width - margin; x++) {
        next[y * width + x] = Math.clamp(GAIN * filtered(x, y), -1, 1);
      }
    }
    float[] spent = ridges;
    ridges = next;
    next = spent;
  }

  private float filtered(int x, int y) {
    float[] kernel = filters.kernel(filterAt[y * width + x]);
    int radius = filters.radius();
    int side = 2 * radius + 1;
    float sum = 0;
    for (int row = 0; row < side; row++) {
      int at = (y + row - radius) * width + x - radius;
      int from = row * side;
      for (int column = 0; column < side; column++) {
        sum += kernel[from + column] * ridges[at + column];
      }
    }
    return sum;
  }

  float[] ridges() {
    return ridges.clone();
  }
}
