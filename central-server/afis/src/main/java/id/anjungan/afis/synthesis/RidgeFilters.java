package id.anjungan.afis.synthesis;

/// A table of zero-mean even Gabor kernels by ridge direction and period. Immutable.
final class RidgeFilters {

  private static final int DIRECTIONS = 40;
  private static final int PERIODS = 9;

  private final double shortest;
  private final double longest;
  private final int radius;
  private final float[][] kernels;

  /// @param shortest, longest periods in pixels of the picture that is filtered
  RidgeFilters(double shortest, double longest) {
    this.shortest = shortest;
    this.longest = longest;
    this.radius = (int) Math.ceil(longest * 1.35);
    this.kernels = new float[DIRECTIONS * PERIODS][];
    for (int i = 0; i < kernels.length; i++) {
      double period = shortest + (longest - shortest) * (i % PERIODS) / (PERIODS - 1);
      int direction = i / PERIODS;
      kernels[i] = kernel(direction * Math.PI / DIRECTIONS, period, radius);
    }
  }

  int radius() {
    return radius;
  }

  /// The kernel's index for a ridge direction, radians with y upwards, and a period in pixels.
  int index(double angle, double period) {
    double turns = angle / Math.PI;
    int direction = (int) Math.round((turns - Math.floor(turns)) * DIRECTIONS) % DIRECTIONS;
    double place = (period - shortest) / (longest - shortest) * (PERIODS - 1);
    return direction * PERIODS + Math.clamp(Math.round(place), 0, PERIODS - 1);
  }

  /// (2 radius + 1)² weights, row-major.
  float[] kernel(int index) {
    return kernels[index];
  }

  private static float[] kernel(double angle, double period, int radius) {
    int side = 2 * radius + 1;
    double across = 0.42 * period;
    double along = 0.48 * period;
    double sin = StrictMath.sin(angle);
    double cos = StrictMath.cos(angle);
    float[] kernel = new float[side * side];
    for (int i = 0; i < kernel.length; i++) {
      double x = i % side - radius;
      int row = i / side;
      double y = radius - row;
      double u = -x * sin + y * cos;
      double v = x * cos + y * sin;
      double bell = StrictMath.exp(-(u * u / (across * across) + v * v / (along * along)) / 2);
      kernel[i] = (float) (bell * StrictMath.cos(2 * Math.PI * u / period));
    }
    return normalised(kernel, side, radius);
  }

  private static float[] normalised(float[] kernel, int side, int radius) {
    float sum = 0;
    for (float weight : kernel) {
      sum += weight;
    }
    float mean = sum / kernel.length;
    float strength = 0;
    for (int i = 0; i < kernel.length; i++) {
      int row = i / side;
      boolean inside = Math.hypot(i % side - radius, row - radius) <= radius;
      kernel[i] = inside ? kernel[i] - mean : 0;
      strength += Math.abs(kernel[i]);
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= strength;
    }
    return kernel;
  }
}
