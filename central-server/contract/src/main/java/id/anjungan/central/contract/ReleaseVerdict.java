package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// The centre's decision at the second check.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReleaseVerdict.Released.class, name = "RELEASED"),
  @JsonSubTypes.Type(value = ReleaseVerdict.NoMatch.class, name = "NO_MATCH"),
  @JsonSubTypes.Type(value = ReleaseVerdict.Unusable.class, name = "UNUSABLE"),
  @JsonSubTypes.Type(value = ReleaseVerdict.BadCard.class, name = "BAD_CARD")
})
public sealed interface ReleaseVerdict {

  /// The card may be released. @param token compact JWS (ES256, release key) over [ReleaseToken]
  record Released(String token, double recordScore, double chipScore) implements ReleaseVerdict {}

  /// Not this person's finger, or not the one in the chip. @param triesLeft 0: mismatch, a person
  /// decides
  record NoMatch(double recordScore, double chipScore, int triesLeft) implements ReleaseVerdict {}

  /// Too poor to compare. @param triesLeft 0 ends the check
  record Unusable(int quality, int triesLeft) implements ReleaseVerdict {}

  /// The chip does not hold what was ordered: the card is spoiled. @param code stable
  record BadCard(String code) implements ReleaseVerdict {}
}
