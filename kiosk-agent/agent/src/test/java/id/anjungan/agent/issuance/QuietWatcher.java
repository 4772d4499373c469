package id.anjungan.agent.issuance;

/// Nobody is told.
final class QuietWatcher implements IssuanceWatcher {

  @Override
  public void working(IssuanceStep step, int secondsLeft) {}

  @Override
  public void collect(int secondsLeft) {}

  @Override
  public void takeOldCard(int secondsLeft) {}
}
