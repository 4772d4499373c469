package id.anjungan.simulator.wire;

import java.util.random.RandomGenerator;

/// Flips one bit of a byte now and then: after 256 to 262,144 bytes, short gaps as likely as long
/// ones, so that both short frames and long pictures meet it.
final class Noise {

  private final RandomGenerator random;
  private long gap;

  Noise(RandomGenerator random) {
    this.random = random;
    this.gap = next();
  }

  void spoil(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (--gap <= 0) {
        bytes[i] ^= (byte) (1 << random.nextInt(8));
        gap = next();
      }
    }
  }

  private long next() {
    return (long) Math.pow(2, 8 + 10 * random.nextDouble());
  }
}
