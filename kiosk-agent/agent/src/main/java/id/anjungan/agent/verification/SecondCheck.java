package id.anjungan.agent.verification;

/// The finger against the record and the new chip, before the card is released (REQ-050 to
/// REQ-052).
public interface SecondCheck {

  /// Takes up to four impressions and asks the centre about each; shows all of it to the citizen.
  ///
  /// Returns when the centre decided, the tries are used up, the citizen left, or the centre stayed
  /// away longer than the limit. Calls from the loop's thread.
  SecondVerdict check(NewCard card);
}
