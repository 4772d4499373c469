package id.anjungan.agent.verification;

/// How the check of the new card ended.
public sealed interface SecondVerdict {

  /// The centre released the card. @param token compact JWS, still to be checked by the issuance
  record Released(String token) implements SecondVerdict {}

  /// The finger is not the one of the record or of the chip: no card.
  record Mismatch() implements SecondVerdict {}

  /// No impression was good enough, or none came. @param code stable: NO_USABLE_FINGER, NO_FINGER,
  /// STOPPED
  record NoFinger(String code) implements SecondVerdict {}

  /// The chip does not hold what was ordered: the card is spoiled. @param code stable
  record BadCard(String code) implements SecondVerdict {}

  /// The centre gave no usable answer within the limit. A token may have been signed there.
  ///
  /// @param code stable: CENTRE_LOST, or the code of the centre's problem
  record NoAnswer(String code) implements SecondVerdict {}
}
