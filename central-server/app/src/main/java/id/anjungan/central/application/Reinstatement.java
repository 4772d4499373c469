package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/// Gives an old card its life back when its replacement came to nothing after the token: the old
/// card is void as long as a token counts, and no longer (decision 0005). Asked after every report
/// that may make it due.
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
  public void consider(Case theCase) {
    ChipUid oldCard = theCase.oldCard();
    if (isDue(oldCard) && cards.reinstate(oldCard)) {
      audit.note(theCase.kiosk(), "OLD_CARD_REINSTATED", theCase.holder(), oldCard.hex());
    }
  }

  /// A token had voided it, every card that was to replace it is dead for ever, in this case and in
  /// any other, and it was not kept to be destroyed. Where it lies is another question: latched, in
  /// a bin as found, in its holder's hand.
  private boolean isDue(ChipUid oldCard) {
    List<Order> made = orders.ofOldCard(oldCard);
    return made.stream().anyMatch(Order::wasReleased)
        && made.stream().allMatch(order -> order.state().cameToNothing())
        && !cases.wasRetained(oldCard);
  }
}
