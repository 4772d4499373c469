package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.custody.Custody;
import id.anjungan.central.custody.CustodyReason;
import id.anjungan.central.custody.Incidents;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import id.anjungan.central.stock.Blank;
import id.anjungan.central.stock.Blanks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// What became of blanks and of the cards made of them.
@ApplicationScoped
public class BlankEvents {

  private final Blanks blanks;
  private final CardOrders orders;
  private final Cards cards;
  private final Cases cases;
  private final Custody custody;
  private final Incidents incidents;
  private final Reinstatement reinstatement;
  private final AuditTrail audit;

  @Inject
  public BlankEvents(
      Blanks blanks,
      CardOrders orders,
      Cards cards,
      Cases cases,
      Custody custody,
      Incidents incidents,
      Reinstatement reinstatement,
      AuditTrail audit) {
    this.blanks = blanks;
    this.orders = orders;
    this.cards = cards;
    this.cases = cases;
    this.custody = custody;
    this.incidents = incidents;
    this.reinstatement = reinstatement;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void fed(KioskId kiosk, KioskEvent.BlankFed event) {
    incidents.seen(event.blank());
    if (isKnownHere(kiosk, event.blank())) {
      blanks.fed(event.blank());
    } else {
      String evidence = "a card that was never loaded here left hopper " + event.hopper();
      incidents.openOnce(kiosk, "FOREIGN_BLANK", event.blank(), evidence);
    }
  }

  private boolean isKnownHere(KioskId kiosk, ChipUid uid) {
    return blanks.find(uid).map(Blank::kiosk).filter(kiosk::equals).isPresent();
  }

  /// One terminal state for each blank; the first one stays.
  @Transactional(Transactional.TxType.MANDATORY)
  public void ended(KioskId kiosk, KioskEvent.BlankEnded event) {
    audit.note(
        kiosk,
        "BLANK_" + event.end(),
        null,
        event.blank() + " " + event.place() + " " + event.reason());
    incidents.seen(event.blank());
    Optional<Order> order = orders.ofBlank(event.blank()).filter(o -> o.kiosk().equals(kiosk));
    if (isKnownHere(kiosk, event.blank())) {
      blanks.ended(event.blank(), event.end());
    }
    keep(kiosk, event);
    order.ifPresentOrElse(made -> end(kiosk, made, event), () -> endWithoutOrder(kiosk, event));
  }

  private void keep(KioskId kiosk, KioskEvent.BlankEnded event) {
    switch (event.end()) {
      case TAKEN -> heldHere(kiosk, event, custody.release(kiosk, event.blank()));
      case REJECTED -> hold(kiosk, event, CustodyReason.REJECTED);
      case MISMATCHED -> hold(kiosk, event, CustodyReason.MISMATCHED);
      case RETRACTED -> hold(kiosk, event, CustodyReason.RETRACTED);
      case UNCERTAIN -> {
        hold(kiosk, event, CustodyReason.UNCERTAIN);
        incidents.openOnce(kiosk, "BLANK_UNCERTAIN", event.blank(), event.reason());
      }
    }
  }

  private void hold(KioskId kiosk, KioskEvent.BlankEnded event, CustodyReason reason) {
    heldHere(kiosk, event, custody.hold(kiosk, event.blank(), reason, event.place()));
  }

  private void heldHere(KioskId kiosk, KioskEvent.BlankEnded event, boolean here) {
    if (!here) {
      incidents.openOnce(
          kiosk, "HELD_ELSEWHERE", event.blank(), "told as " + event.end() + ", held elsewhere");
    }
  }

  private void endWithoutOrder(KioskId kiosk, KioskEvent.BlankEnded event) {
    if (event.end() == BlankEnd.TAKEN) {
      incidents.openOnce(
          kiosk, "TAKEN_WITHOUT_ORDER", event.blank(), "a blank without an order was taken");
    }
  }

  private void end(KioskId kiosk, Order order, KioskEvent.BlankEnded event) {
    switch (event.end()) {
      case TAKEN -> handedOver(kiosk, order);
      case RETRACTED -> {
        orders.end(order.id(), OrderState.RETRACTED);
        cards.takenBack(order.blank());
        cases.move(order.registrationNumber(), CaseState.TO_OFFICE);
      }
      case REJECTED -> deadForEver(order, OrderState.REJECTED);
      case MISMATCHED -> {
        deadForEver(order, OrderState.MISMATCHED);
        cases.move(order.registrationNumber(), CaseState.TO_OFFICE);
      }
      case UNCERTAIN -> {
        orders.end(order.id(), OrderState.UNCERTAIN);
        cases.move(order.registrationNumber(), CaseState.TO_OFFICE);
      }
    }
  }

  private void handedOver(KioskId kiosk, Order order) {
    if (!cards.taken(order.blank())) {
      incidents.openOnce(
          kiosk, "TAKEN_WITHOUT_TOKEN", order.blank(), "taken in state " + order.state());
      return;
    }
    orders.end(order.id(), OrderState.ISSUED);
    cases.move(order.registrationNumber(), CaseState.HANDED_OVER);
  }

  private void deadForEver(Order order, OrderState end) {
    orders.end(order.id(), end);
    cards.spoil(order.blank());
    cases.find(order.registrationNumber()).ifPresent(reinstatement::consider);
  }

  /// The new card of that order will never live, also when the order's answer was lost on its way.
  @Transactional(Transactional.TxType.MANDATORY)
  public void tokenReturned(KioskId kiosk, KioskEvent.TokenReturned event) {
    orders
        .locked(event.order())
        .filter(order -> order.kiosk().equals(kiosk))
        .ifPresent(order -> {
          audit.note(kiosk, "TOKEN_RETURNED", order.holder(), order.id() + " " + event.reason());
          deadForEver(order, OrderState.RETURNED);
        });
  }

  /// A blank that could not tell its UID was dropped: it is one of those that were loaded.
  @Transactional(Transactional.TxType.MANDATORY)
  public void dropped(KioskId kiosk, KioskEvent.Incident event) {
    audit.note(kiosk, "INCIDENT", null, event.code());
    List<ChipUid> loaded = blanks.loaded(kiosk).stream().map(Blank::uid).toList();
    incidents.openAboutOneOf(kiosk, event.code(), loaded, event.evidence());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void presented(KioskId kiosk, KioskEvent.CardPresented event) {
    audit.note(kiosk, "CARD_PRESENTED", null, event.card() + " " + event.order());
    boolean released =
        orders.find(event.order()).filter(o -> o.state() == OrderState.RELEASED).isPresent();
    if (!released) {
      incidents.open(
          kiosk, "PRESENTED_WITHOUT_TOKEN", List.of(event.card()), "order " + event.order());
    }
  }
}
