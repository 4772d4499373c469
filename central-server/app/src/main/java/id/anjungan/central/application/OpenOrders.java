package id.anjungan.central.application;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// The order that a kiosk speaks of, when it is its own, open, and about the chip at hand.
@ApplicationScoped
public class OpenOrders {

  private final CardOrders orders;
  private final Visits visits;

  @Inject
  public OpenOrders(CardOrders orders, Visits visits) {
    this.orders = orders;
    this.visits = visits;
  }

  /// Locks the order until the transaction ends.
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<Order> of(KioskId kiosk, OrderId id, ChipUid chip) {
    Optional<Order> order = orders.locked(id).filter(o -> o.kiosk().equals(kiosk));
    if (order.isEmpty()) {
      return no(404, "ORDER_UNKNOWN", "no such order at this kiosk");
    }
    if (order.get().state() != OrderState.OPEN) {
      return no(409, "ORDER_NOT_OPEN", "the order is " + order.get().state());
    }
    if (!order.get().blank().equals(chip)) {
      return no(422, "BLANK_DIFFERS", "the order is bound to another chip");
    }
    return visits.living(kiosk, order.get().visit()).then(visit -> Answer.of(order.get()));
  }

  private static Answer<Order> no(int status, String code, String detail) {
    return Answer.refused(status, code, detail, NextStep.BEGIN_ANEW);
  }
}
