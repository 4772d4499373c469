package id.anjungan.afis;

import com.machinezoo.sourceafis.FingerprintMatcher;

/// A finger prepared for being compared with many: about 1 ms and 2 MB once, then 0.1 ms each.
/// Immutable and safe between platform threads.
public final class Probe {

  private final FingerprintMatcher matcher;

  private Probe(FingerprintMatcher matcher) {
    this.matcher = matcher;
  }

  public static Probe of(FingerTemplate template) {
    return new Probe(new FingerprintMatcher(template.engineTemplate()));
  }

  /// The score against one candidate, 0 upwards, on the scale of [Comparison].
  public double score(FingerTemplate candidate) {
    return matcher.match(candidate.engineTemplate());
  }
}
