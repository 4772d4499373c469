package id.anjungan.central.biometrics;

/// Whether a capture answers the challenge that it names.
public enum ChallengeAnswer {
  /// It does; the challenge is spent.
  ACCEPTED,
  CHALLENGE_UNKNOWN,
  CHALLENGE_EXPIRED,
  CHALLENGE_USED,
  /// Visit, step, finger or nonce differ.
  CHALLENGE_NOT_ANSWERED
}
