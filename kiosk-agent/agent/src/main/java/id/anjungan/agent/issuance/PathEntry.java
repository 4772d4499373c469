package id.anjungan.agent.issuance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the journal holds of the card path. The state after a power cut follows from these alone.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PathEntry.Ordered.class, name = "ORDERED"),
  @JsonSubTypes.Type(value = PathEntry.Done.class, name = "DONE"),
  @JsonSubTypes.Type(value = PathEntry.Failed.class, name = "FAILED"),
  @JsonSubTypes.Type(value = PathEntry.OldTaken.class, name = "OLD_TAKEN"),
  @JsonSubTypes.Type(value = PathEntry.NotLatched.class, name = "NOT_LATCHED"),
  @JsonSubTypes.Type(value = PathEntry.OldOver.class, name = "OLD_OVER"),
  @JsonSubTypes.Type(value = PathEntry.Authorised.class, name = "AUTHORISED"),
  @JsonSubTypes.Type(value = PathEntry.Fed.class, name = "FED"),
  @JsonSubTypes.Type(value = PathEntry.NothingFed.class, name = "NOTHING_FED"),
  @JsonSubTypes.Type(value = PathEntry.Bound.class, name = "BOUND"),
  @JsonSubTypes.Type(value = PathEntry.Proving.class, name = "PROVING"),
  @JsonSubTypes.Type(value = PathEntry.Verified.class, name = "VERIFIED"),
  @JsonSubTypes.Type(value = PathEntry.TokenUnused.class, name = "TOKEN_UNUSED"),
  @JsonSubTypes.Type(value = PathEntry.BlankOver.class, name = "BLANK_OVER"),
  @JsonSubTypes.Type(value = PathEntry.Stray.class, name = "STRAY")
})
public sealed interface PathEntry {

  /// Before an act. @param visit only at acts of the old card, where the visit's card path begins
  ///
  /// @param inBin what the acceptor's bin counter showed before KEEP and RETAIN; null when it did
  ///   not tell, and before other acts
  record Ordered(Act act, @Nullable VisitId visit, @Nullable ChipUid card, @Nullable BinCount inBin)
      implements PathEntry {

    static Ordered of(Act act, @Nullable ChipUid card) {
      return new Ordered(act, null, card, null);
    }
  }

  /// The device reported that the act was completed.
  record Done(Act act, @Nullable ChipUid card) implements PathEntry {}

  /// The device reported a fault, or nothing: where the card is must be asked. @param fault as told
  record Failed(Act act, @Nullable ChipUid card, String fault) implements PathEntry {}

  /// An old card lies latched. @param visit null when the recovery found it without one
  ///
  /// @param card null when its chip does not answer
  record OldTaken(@Nullable VisitId visit, @Nullable ChipUid card) implements PathEntry {}

  /// The card that was to be latched never was: the citizen kept it.
  record NotLatched() implements PathEntry {}

  record OldOver(@Nullable ChipUid card, OldCardEnd end, CardPlace place, String reason)
      implements PathEntry {}

  /// A card is to be made.
  record Authorised(VisitId visit, RegistrationNumber registrationNumber, ChipUid oldCard)
      implements PathEntry {}

  record Fed(ChipUid blank) implements PathEntry {}

  /// The order to feed moved no blank.
  record NothingFed(String reason) implements PathEntry {}

  record Bound(ChipUid blank, OrderId order) implements PathEntry {}

  /// From here on the centre may have signed a token. @param nonce what the token must repeat
  record Proving(ChipUid card, OrderId order, Blob nonce) implements PathEntry {}

  /// The token came and was checked. @param tokenDigest SHA-256 of the compact JWS, hex; the token
  /// itself holds the activation of a chip that may come to lie beside this journal
  record Verified(ChipUid card, OrderId order, String tokenDigest, Instant issuedAt)
      implements PathEntry {}

  record TokenUnused(OrderId order, String reason) implements PathEntry {}

  /// A blank reached its one terminal state. @param blank null when no UID could be read
  record BlankOver(@Nullable ChipUid blank, BlankEnd end, CardPlace place, String reason)
      implements PathEntry {}

  /// A card that had ended already was met in the path and put away. @param card null when unread
  record Stray(@Nullable ChipUid card, CardPlace place) implements PathEntry {}
}
