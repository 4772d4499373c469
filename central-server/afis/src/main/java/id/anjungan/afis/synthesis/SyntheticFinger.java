package id.anjungan.afis.synthesis;

import id.anjungan.afis.FingerImage;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A finger that no one has. The same seed gives the same finger and the same impressions, byte by
/// byte; different seeds give different fingers. Immutable, safe between threads.
public final class SyntheticFinger {

  private final long seed;
  private final MasterFinger skin;

  private SyntheticFinger(long seed, MasterFinger skin) {
    this.seed = seed;
    this.skin = skin;
  }

  /// Grows the finger: some 0.5 s of one core.
  public static SyntheticFinger of(long seed) {
    return new SyntheticFinger(seed, MasterFinger.grown(seed));
  }

  /// @param n 1 is what an office recorded; 2 and more are presses at a kiosk
  /// @return 320 x 400 pixels at 500 dpi in 16 greys
  public FingerImage impression(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("impressions count from 1");
    }
    RandomGenerator random = new SplittableRandom(seed * 31 + n);
    Wear wear = n == 1 ? Wear.recorded(random) : Wear.pressed(random);
    return Press.drawn(random, wear).image(skin);
  }
}
