package id.anjungan.agent.device.acceptor;

/// Cards that an acceptor has brought into its bin, as its own counter tells: it goes up by one
/// with each, from 9999 on to 0, and survives a power cut (docs/devices).
public record BinCount(int value) {

  private static final int ROUND = 10_000;

  public BinCount {
    if (value < 0 || value >= ROUND) {
      throw new IllegalArgumentException("the counter of a bin shows 0 to 9999");
    }
  }

  /// Whether exactly one card came in since.
  public boolean isOneMoreThan(BinCount before) {
    return value == (before.value + 1) % ROUND;
  }
}
