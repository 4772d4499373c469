package id.anjungan.afis;

/// One finger against one other. Higher is more alike; the caller owns the threshold.
public final class Comparison {

  private Comparison() {}

  /// The score of one pair, 0 upwards. For one probe against several candidates use [Probe].
  ///
  /// Use platform threads: the engine keeps its buffers per thread.
  public static double score(FingerTemplate probe, FingerTemplate candidate) {
    return Probe.of(probe).score(candidate);
  }
}
