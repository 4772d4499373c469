package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a kiosk tells the centre through its outbox. Card places are the words of cabinet.json.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = KioskEvent.BlankFed.class, name = "BLANK_FED"),
  @JsonSubTypes.Type(value = KioskEvent.BlankEnded.class, name = "BLANK_ENDED"),
  @JsonSubTypes.Type(value = KioskEvent.OldCardTaken.class, name = "OLD_CARD_TAKEN"),
  @JsonSubTypes.Type(value = KioskEvent.OldCardEnded.class, name = "OLD_CARD_ENDED"),
  @JsonSubTypes.Type(value = KioskEvent.TokenReturned.class, name = "TOKEN_RETURNED"),
  @JsonSubTypes.Type(value = KioskEvent.CardPresented.class, name = "CARD_PRESENTED"),
  @JsonSubTypes.Type(value = KioskEvent.VisitEnded.class, name = "VISIT_ENDED"),
  @JsonSubTypes.Type(value = KioskEvent.Incident.class, name = "INCIDENT")
})
public sealed interface KioskEvent {

  /// A blank left the hopper and its UID was read.
  record BlankFed(ChipUid blank, String hopper) implements KioskEvent {}

  /// A blank reached its one terminal state, at a place.
  record BlankEnded(
      ChipUid blank, @Nullable OrderId order, BlankEnd end, CardPlace place, String reason)
      implements KioskEvent {}

  /// An old card was taken in and read.
  record OldCardTaken(VisitId visit, ChipUid card) implements KioskEvent {}

  /// An old card reached its place: given back, retained for its void, or retained as found.
  record OldCardEnded(
      @Nullable VisitId visit, @Nullable ChipUid card, OldCardEnd end, CardPlace place)
      implements KioskEvent {}

  /// A release token was not used, and never will be.
  record TokenReturned(OrderId order, String reason) implements KioskEvent {}

  /// The new card can be reached by the citizen.
  record CardPresented(OrderId order, ChipUid card) implements KioskEvent {}

  /// A visit came to its end. @param outcome word of design 8
  record VisitEnded(
      VisitId visit, @Nullable RegistrationNumber registrationNumber, String outcome, String reason)
      implements KioskEvent {}

  /// Something that a person must look at, with its evidence in plain words (no personal data).
  record Incident(String code, List<ChipUid> cards, String evidence) implements KioskEvent {

    /// Code for a blank that was dropped because its chip did not answer: it has no UID to be named
    /// or ended by, and counts as rejected.
    public static final String DEAD_BLANK = "DEAD_BLANK";

    public Incident {
      cards = List.copyOf(cards);
    }
  }
}
