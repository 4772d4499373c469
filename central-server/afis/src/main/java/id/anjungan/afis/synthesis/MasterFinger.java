package id.anjungan.afis.synthesis;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The skin of one artificial finger at 500 dpi: 1 the top of a ridge, -1 the bottom of a valley.
/// Immutable; the same seed gives the same finger.
final class MasterFinger {

  static final int WIDTH = 376;
  static final int HEIGHT = 464;

  private static final int SPOTS = 26;
  private static final int PASSES = 40;
  private static final RidgeFilters HALF = new RidgeFilters(3.2, 6.3);
  private static final RidgeFilters FULL = new RidgeFilters(6.4, 12.6);

  private final float[] ridges;

  private MasterFinger(float[] ridges) {
    this.ridges = ridges;
  }

  static MasterFinger grown(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    RidgeFlow flow = RidgeFlow.drawn(random, WIDTH, HEIGHT);
    RidgeGrowth half = new RidgeGrowth(flow, HALF, WIDTH / 2, HEIGHT / 2, 2);
    half.sow(random, SPOTS);
    for (int i = 0; i < PASSES; i++) {
      half.pass();
    }
    RidgeGrowth full = new RidgeGrowth(flow, FULL, WIDTH, HEIGHT, 1);
    full.sow(half);
    full.pass();
    return new MasterFinger(full.ridges());
  }

  /// Height of the skin between pixels; outside the finger 0.
  float at(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
      return 0;
    }
    float s = (float) (x - left);
    float t = (float) (y - top);
    int at = top * WIDTH + left;
    float upper = ridges[at] + s * (ridges[at + 1] - ridges[at]);
    float lower = ridges[at + WIDTH] + s * (ridges[at + WIDTH + 1] - ridges[at + WIDTH]);
    return upper + t * (lower - upper);
  }
}
