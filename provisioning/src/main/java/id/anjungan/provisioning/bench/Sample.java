package id.anjungan.provisioning.bench;

import java.util.Arrays;

/// Measured durations of the same thing. @param sortedMillis ascending, at least one
record Sample(double[] sortedMillis) {

  Sample {
    if (sortedMillis.length == 0) {
      throw new IllegalArgumentException("a sample holds at least one duration");
    }
    sortedMillis = sortedMillis.clone();
    Arrays.sort(sortedMillis);
  }

  /// The smallest duration that at least this share of all does not exceed. @param share 0 to 1
  double percentile(double share) {
    int index = (int) Math.ceil(share * sortedMillis.length) - 1;
    return sortedMillis[Math.max(0, index)];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sample sample && Arrays.equals(sortedMillis, sample.sortedMillis);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sortedMillis);
  }
}
