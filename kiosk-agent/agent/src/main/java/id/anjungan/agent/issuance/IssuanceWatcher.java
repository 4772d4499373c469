package id.anjungan.agent.issuance;

/// Told what the machine does, so that the citizen can be told. Calls from the loop's thread,
/// quick.
public interface IssuanceWatcher {

  /// A step begins. @param secondsLeft an honest estimate until the card can be taken
  void working(IssuanceStep step, int secondsLeft);

  /// The new card sticks out and waits; called about once a second.
  void collect(int secondsLeft);

  /// The old card sticks out of the acceptor and waits; called about once a second.
  void takeOldCard(int secondsLeft);
}
