package id.anjungan.central.personalisation;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.personalisation.store.OrderRow;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// All card orders. The database refuses a second living one of a person.
@ApplicationScoped
public class CardOrders {

  private final Records records;
  private final Clock clock;

  @Inject
  public CardOrders(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void open(Order order) {
    records.add(new OrderRow(order, clock.instant()));
    records.flush();
  }

  /// The order, which no other transaction may change until this one ends.
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Order> locked(OrderId id) {
    return records.locked(OrderRow.class, id.value()).map(OrderRow::order);
  }

  @Transactional
  public Optional<Order> find(OrderId id) {
    return records.find(OrderRow.class, id.value()).map(OrderRow::order);
  }

  @Transactional
  public Optional<Order> ofBlank(ChipUid blank) {
    return orders(OrderRow.OF_BLANK, blank.hex()).stream().findFirst();
  }

  /// In the order of their opening.
  @Transactional
  public List<Order> ofCase(RegistrationNumber number) {
    return orders(OrderRow.OF_CASE, number.value());
  }

  @Transactional
  public List<Order> ofVisit(VisitId visit) {
    return orders(OrderRow.OF_VISIT, visit.value());
  }

  /// Every order that was ever to replace this card.
  @Transactional
  public List<Order> ofOldCard(ChipUid oldCard) {
    return orders(OrderRow.OF_OLD_CARD, oldCard.hex());
  }

  @Transactional
  public Optional<Order> livingOf(Nik holder) {
    return orders(OrderRow.LIVING_OF_PERSON, holder.digits()).stream().findFirst();
  }

  private List<Order> orders(String query, Object value) {
    return records.list(OrderRow.class, query, value).stream().map(OrderRow::order).toList();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void wrote(OrderId id, Order.Written written) {
    row(id).wrote(written);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Order.Written> written(OrderId id) {
    return row(id).written();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void release(OrderId id) {
    if (!row(id).release(clock.instant())) {
      throw new IllegalStateException("order is not open: " + id);
    }
    records.flush();
  }

  /// @return false when it had ended before
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean end(OrderId id, OrderState end) {
    boolean ended = row(id).end(end);
    records.flush();
    return ended;
  }

  private OrderRow row(OrderId id) {
    return records.find(OrderRow.class, id.value()).orElseThrow();
  }
}
