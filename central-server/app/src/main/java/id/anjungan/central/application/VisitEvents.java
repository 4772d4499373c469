package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.custody.Incidents;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/// Ends of visits, and incidents that kiosks found themselves.
@ApplicationScoped
public class VisitEvents {

  /// Outcomes of design 8 that leave something for a person to do.
  private static final Set<String> TO_OFFICE =
      Set.of("CARD_RETRACTED", "REFUSED_NEW_CARD_MISMATCH", "HANDED_TO_OFFICE", "UNCERTAIN");

  private final Visits visits;
  private final Cases cases;
  private final CardOrders orders;
  private final Cards cards;
  private final Incidents incidents;
  private final Reinstatement reinstatement;
  private final AuditTrail audit;

  @Inject
  public VisitEvents(
      Visits visits,
      Cases cases,
      CardOrders orders,
      Cards cards,
      Incidents incidents,
      Reinstatement reinstatement,
      AuditTrail audit) {
    this.visits = visits;
    this.cases = cases;
    this.orders = orders;
    this.cards = cards;
    this.incidents = incidents;
    this.reinstatement = reinstatement;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void ended(KioskId kiosk, KioskEvent.VisitEnded event) {
    audit.note(kiosk, "VISIT_ENDED", null, event.visit() + " " + event.outcome());
    visits
        .find(event.visit())
        .filter(visit -> visit.kiosk().equals(kiosk))
        .ifPresent(visit -> {
          visits.end(visit.id(), event.outcome());
          orders.ofVisit(visit.id()).forEach(this::closeLeftover);
          cases.ofVisit(visit.id()).ifPresent(found -> close(found, event.outcome()));
        });
  }

  /// An order that the kiosk never spoke of: its answer was lost. One with a token is for a person.
  private void closeLeftover(Order order) {
    if (order.state() == OrderState.OPEN) {
      orders.end(order.id(), OrderState.CLOSED);
      cards.spoil(order.blank());
    } else if (order.state() == OrderState.RELEASED) {
      orders.end(order.id(), OrderState.UNCERTAIN);
      incidents.openOnce(
          order.kiosk(),
          "RELEASED_WITHOUT_END",
          order.blank(),
          "the visit ended without a word about a released card");
    }
  }

  private void close(Case found, String outcome) {
    cases.move(
        found.number(), TO_OFFICE.contains(outcome) ? CaseState.TO_OFFICE : CaseState.CLOSED);
    reinstatement.consider(found);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void incident(KioskId kiosk, KioskEvent.Incident event) {
    audit.note(kiosk, "INCIDENT", null, event.code() + " " + event.cards());
    incidents.open(kiosk, event.code(), event.cards(), event.evidence());
  }
}
