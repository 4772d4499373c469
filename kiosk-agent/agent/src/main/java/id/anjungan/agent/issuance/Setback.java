package id.anjungan.agent.issuance;

/// Why a making stopped.
sealed interface Setback {

  /// This blank is spoiled and in a bin; another one may be tried. @param code stable
  record Spoiled(String code) implements Setback {}

  record Ended(IssuanceEnd end) implements Setback {}
}
