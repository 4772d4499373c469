package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.card.Card;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.custody.Custody;
import id.anjungan.central.custody.CustodyReason;
import id.anjungan.central.custody.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of old cards (REQ-057 to REQ-059).
@ApplicationScoped
public class OldCardEvents {

  private final Visits visits;
  private final Cases cases;
  private final Cards cards;
  private final Custody custody;
  private final Incidents incidents;
  private final Reinstatement reinstatement;
  private final AuditTrail audit;

  @Inject
  public OldCardEvents(
      Visits visits,
      Cases cases,
      Cards cards,
      Custody custody,
      Incidents incidents,
      Reinstatement reinstatement,
      AuditTrail audit) {
    this.visits = visits;
    this.cases = cases;
    this.cards = cards;
    this.custody = custody;
    this.incidents = incidents;
    this.reinstatement = reinstatement;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void taken(KioskId kiosk, KioskEvent.OldCardTaken event) {
    audit.note(kiosk, "OLD_CARD_TAKEN", null, event.card() + " " + event.visit());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void ended(KioskId kiosk, KioskEvent.OldCardEnded event) {
    Optional<ChipUid> card = card(event);
    String uid = card.map(ChipUid::hex).orElse("unread");
    audit.note(kiosk, "OLD_CARD_" + event.end(), null, uid + " " + event.place());
    card.ifPresent(known -> keep(kiosk, known, event));
    theCase(kiosk, card, event.visit())
        .ifPresent(found -> {
          cases.oldCardEnded(found.number(), event.end());
          reinstatement.consider(found);
        });
  }

  /// The card that was read, else the one that the visit is bound to.
  private Optional<ChipUid> card(KioskEvent.OldCardEnded event) {
    return Optional.ofNullable(event.card())
        .or(() -> Optional.ofNullable(event.visit()).flatMap(visits::find).map(Visit::card));
  }

  /// The visit's own case, or after a power cut the one in which this card was to be replaced.
  private Optional<Case> theCase(KioskId kiosk, Optional<ChipUid> card, @Nullable VisitId visit) {
    return Optional.ofNullable(visit)
        .flatMap(cases::ofVisit)
        .or(() -> card.flatMap(cases::ofOldCard))
        .filter(found -> found.kiosk().equals(kiosk));
  }

  private void keep(KioskId kiosk, ChipUid card, KioskEvent.OldCardEnded event) {
    boolean here =
        switch (event.end()) {
          case RETURNED -> custody.release(kiosk, card);
          case RETAINED -> custody.hold(kiosk, card, retained(kiosk, card), event.place());
          case FOUND -> custody.hold(kiosk, card, CustodyReason.FOUND, event.place());
          case UNCERTAIN -> custody.hold(kiosk, card, CustodyReason.UNCERTAIN, event.place());
        };
    if (event.end() == OldCardEnd.UNCERTAIN) {
      incidents.open(
          kiosk, "OLD_CARD_UNCERTAIN", List.of(card), "the kiosk cannot tell where it is");
    }
    if (!here) {
      incidents.openOnce(
          kiosk, "HELD_ELSEWHERE", card, "told as " + event.end() + ", held elsewhere");
    }
  }

  /// A card is kept to be destroyed only when its replacement had voided it.
  private CustodyReason retained(KioskId kiosk, ChipUid card) {
    if (cards.find(card).filter(Card::isActive).isEmpty()) {
      return CustodyReason.REPLACED;
    }
    incidents.openOnce(
        kiosk, "RETAINED_WHILE_VALID", card, "kept as replaced, but no token counts against it");
    return CustodyReason.FOUND;
  }
}
