package id.anjungan.agent.capture;

/// The person in front of the machine, as far as a capture must know. Calls from the loop's thread.
public interface Citizen {

  /// What the citizen wants now. May take its time: it asks and waits when nobody touched anything
  /// for long.
  Presence presence();

  /// A finger was seen: somebody is here.
  void fingerSeen();

  /// Tells what to do better; the capture goes on.
  void advise(Hint hint);

  /// Whether somebody is still here.
  enum Presence {
    HERE,
    /// Was asked, or read the help, and goes on: what was being taken begins anew.
    BACK,
    /// Wants to end the visit.
    STOPPED,
    /// Went away.
    GONE
  }
}
