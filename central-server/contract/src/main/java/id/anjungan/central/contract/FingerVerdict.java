package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// The centre's decision about a capture of the first check. Only the centre decides (design 2.9).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FingerVerdict.Match.class, name = "MATCH"),
  @JsonSubTypes.Type(value = FingerVerdict.NoMatch.class, name = "NO_MATCH"),
  @JsonSubTypes.Type(value = FingerVerdict.Unusable.class, name = "UNUSABLE")
})
public sealed interface FingerVerdict {

  /// The finger is this person's; now personal data may be shown.
  ///
  /// @param verificationId proof of this match, for the application
  record Match(String verificationId, double score, CardFields resident) implements FingerVerdict {}

  /// Compared, and not this person's. @param triesLeft 0 ends the check
  record NoMatch(double score, int triesLeft) implements FingerVerdict {}

  /// Too poor to compare. @param triesLeft 0 ends the check
  record Unusable(int quality, int triesLeft) implements FingerVerdict {}
}
