package id.anjungan.afis.synthesis;

import java.util.random.RandomGenerator;

/// The five classes of ridge patterns with their natural shares (as SFinGe takes them).
enum PatternClass {
  ARCH(0.037),
  TENTED_ARCH(0.029),
  LEFT_LOOP(0.338),
  RIGHT_LOOP(0.317),
  WHORL(0.279);

  private final double share;

  PatternClass(double share) {
    this.share = share;
  }

  static PatternClass drawn(RandomGenerator random) {
    double left = random.nextDouble();
    for (PatternClass pattern : values()) {
      left -= pattern.share;
      if (left < 0) {
        return pattern;
      }
    }
    return LEFT_LOOP;
  }
}
