package id.anjungan.agent.journal;

/// Keeps something that follows from the journal: sees every record once, in order, when it is
/// durable.
@FunctionalInterface
public interface Follower {

  void follow(JournalRecord written);
}
