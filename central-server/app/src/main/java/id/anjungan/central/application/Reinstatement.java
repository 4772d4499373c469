package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.card.Cards;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/// Gives an old card its life back when its replacement came to nothing after the token: a citizen
/// must not walk away with a void card. Asked after every report that may make it due.
@ApplicationScoped
public class Reinstatement {

  private final Cases cases;
  private final CardOrders orders;
  private final Cards cards;
  private final AuditTrail audit;

  @Inject
  public Reinstatement(Cases cases, CardOrders orders, Cards cards, AuditTrail audit) {
    this.cases = cases;
    this.orders = orders;
    this.cards = cards;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void consider(Case before) {
    Case now = cases.find(before.number()).orElseThrow();
    if (isDue(now) && cards.reinstate(now.oldCard())) {
      audit.note(now.kiosk(), "OLD_CARD_REINSTATED", now.holder(), now.oldCard().hex());
    }
  }

  /// The old card went back to its holder, it was voided for this case, and every card of this case
  /// is dead for ever.
  private boolean isDue(Case now) {
    List<Order> made = orders.ofCase(now.number());
    return now.oldCardStaysValid()
        && made.stream().anyMatch(Order::wasReleased)
        && made.stream().allMatch(order -> order.state().cameToNothing());
  }
}
