package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.biometrics.Challenges;
import id.anjungan.central.biometrics.Recordings;
import id.anjungan.central.card.Card;
import id.anjungan.central.card.CardState;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.CardMaker;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.Ids;
import id.anjungan.central.resident.Resident;
import id.anjungan.central.resident.Residents;
import id.anjungan.central.stock.Blanks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Binds one blank to one application. All "at most one" rules are asked while the resident's
/// record is locked; the database's unique indexes stand behind them.
@ApplicationScoped
public class Ordering {

  private final Visits visits;
  private final Cases cases;
  private final Residents residents;
  private final Recordings recordings;
  private final Blanks blanks;
  private final Cards cards;
  private final CardOrders orders;
  private final CardMaker maker;
  private final Challenges challenges;
  private final AuditTrail audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public Ordering(
      Visits visits,
      Cases cases,
      Residents residents,
      Recordings recordings,
      Blanks blanks,
      Cards cards,
      CardOrders orders,
      CardMaker maker,
      Challenges challenges,
      AuditTrail audit,
      Ids ids,
      Clock clock) {
    this.visits = visits;
    this.cases = cases;
    this.residents = residents;
    this.recordings = recordings;
    this.blanks = blanks;
    this.cards = cards;
    this.orders = orders;
    this.maker = maker;
    this.challenges = challenges;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<CardOrder> order(Kiosk kiosk, OrderRequest request) {
    return cases
        .living(kiosk.id(), request.registrationNumber())
        .then(opened ->
            visits.living(kiosk.id(), opened.visit()).then(visit -> order(kiosk, request, opened)));
  }

  private Answer<CardOrder> order(Kiosk kiosk, OrderRequest request, Case opened) {
    Resident holder = residents.locked(opened.holder()).orElseThrow();
    List<Order> former = orders.ofCase(opened.number());
    OrderRule.Facts facts =
        new OrderRule.Facts(
            kiosk,
            request,
            blanks.find(request.blank()),
            cards.find(opened.oldCard()),
            former,
            orders.livingOf(opened.holder()));
    Optional<Answer<CardOrder>> refusal = OrderRule.refusal(facts);
    return refusal.orElseGet(() -> {
      former.forEach(this::spoil);
      challenges.beginAnew(opened.visit(), CheckStep.SECOND);
      return Answer.of(bind(kiosk, request, opened, holder));
    });
  }

  /// Another blank is asked for: the one before is spoiled, though its report may still be on its
  /// way.
  private void spoil(Order former) {
    if (orders.end(former.id(), OrderState.REJECTED)) {
      blanks.ended(former.blank(), BlankEnd.REJECTED);
      cards.spoil(former.blank());
    }
  }

  private CardOrder bind(Kiosk kiosk, OrderRequest request, Case opened, Resident holder) {
    Order order = drawn(kiosk, request, opened);
    blanks.order(order.blank());
    orders.open(order);
    cards.enter(
        new Card(
            order.blank(),
            order.cardNumber(),
            order.holder(),
            CardState.LOCKED,
            order.issueDate()));
    cases.move(opened.number(), CaseState.IN_PRODUCTION);
    audit.note(kiosk.id(), "CARD_ORDERED", order.holder(), order.blank() + " " + order.id());
    return maker.face(order, holder);
  }

  private Order drawn(Kiosk kiosk, OrderRequest request, Case opened) {
    LocalDate issueDate = kiosk.localDay(clock.instant());
    return new Order(
        new OrderId(ids.uuid()),
        opened.number(),
        opened.visit(),
        opened.holder(),
        kiosk.id(),
        request.blank(),
        opened.oldCard(),
        new CardNumber(ids.cardNumber()),
        OrderState.OPEN,
        issueDate,
        recordings.of(opened.holder()).chipFingers().orElseThrow().fingers(),
        false);
  }
}
