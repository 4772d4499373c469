package id.anjungan.central.application;

import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.UnreadableTemplateException;
import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.biometrics.Challenges;
import id.anjungan.central.biometrics.Impression;
import id.anjungan.central.biometrics.Recordings;
import id.anjungan.central.card.Card;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.CardProofs;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.resident.Residents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// The second check: the finger against the record and the new chip, before the card is released
/// (REQ-050 to REQ-052). One transaction proves the order, voids the old card and signs the token.
@ApplicationScoped
public class Releases {

  private final OpenOrders openOrders;
  private final CardOrders orders;
  private final Captures captures;
  private final Challenges challenges;
  private final Recordings recordings;
  private final Residents residents;
  private final Cards cards;
  private final Cases cases;
  private final CardProofs proofs;
  private final AuditTrail audit;

  @Inject
  public Releases(
      OpenOrders openOrders,
      CardOrders orders,
      Captures captures,
      Challenges challenges,
      Recordings recordings,
      Residents residents,
      Cards cards,
      Cases cases,
      CardProofs proofs,
      AuditTrail audit) {
    this.openOrders = openOrders;
    this.orders = orders;
    this.captures = captures;
    this.challenges = challenges;
    this.recordings = recordings;
    this.residents = residents;
    this.cards = cards;
    this.cases = cases;
    this.proofs = proofs;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<ReleaseVerdict> release(Kiosk kiosk, ReleaseRequest request) {
    return openOrders
        .of(kiosk.id(), request.order(), request.chip())
        .then(order -> prove(kiosk, order, request));
  }

  private Answer<ReleaseVerdict> prove(Kiosk kiosk, Order order, ReleaseRequest request) {
    Optional<Order.Written> written = orders.written(order.id());
    if (written.isEmpty()) {
      return no(409, "CHIP_NOT_WRITTEN", "no script was given for this order");
    }
    residents.locked(order.holder());
    if (cards.find(order.oldCard()).filter(Card::isActive).isEmpty()) {
      return no(409, "OLD_CARD_VOID", "the old card is not valid any more");
    }
    return proofs
        .fault(order, written.get(), request)
        .map(code -> Answer.of(spoiled(order, code)))
        .orElseGet(() -> check(kiosk, order, request));
  }

  private ReleaseVerdict spoiled(Order order, String code) {
    end(order, OrderState.REJECTED, "CARD_SPOILED", code);
    return new ReleaseVerdict.BadCard(code);
  }

  private Answer<ReleaseVerdict> check(Kiosk kiosk, Order order, ReleaseRequest request) {
    return captures
        .accept(kiosk, CheckStep.SECOND, request.capture())
        .then(accepted -> {
          if (!accepted.visit().id().equals(order.visit())) {
            return no(422, "VISIT_DIFFERS", "the capture is of another visit");
          }
          Finger finger = accepted.claims().finger();
          if (!order.fingers().contains(finger)) {
            return no(422, "FINGER_NOT_IN_CHIP", "the chip does not hold that finger");
          }
          return Answer.of(judged(order, request, finger, Impression.of(accepted.claims())));
        });
  }

  private ReleaseVerdict judged(
      Order order, ReleaseRequest request, Finger finger, Impression impression) {
    int triesLeft = challenges.triesLeft(order.visit(), CheckStep.SECOND);
    return switch (impression) {
      case Impression.Unusable(int quality) -> {
        note(order, "SECOND_CHECK_UNUSABLE", order.id() + " " + finger.label() + " " + quality);
        yield new ReleaseVerdict.Unusable(quality, triesLeft);
      }
      case Impression.Usable usable -> compared(order, request, finger, usable, triesLeft);
    };
  }

  private ReleaseVerdict compared(
      Order order, ReleaseRequest request, Finger finger, Impression.Usable usable, int triesLeft) {
    Optional<FingerTemplate> chip = template(minutiae(order, request, finger));
    if (chip.isEmpty()) {
      return spoiled(order, "MINUTIAE_UNREADABLE");
    }
    double recordScore =
        recordings.of(order.holder()).of(finger).map(r -> usable.score(r.template())).orElse(0.0);
    double chipScore = usable.score(chip.get());
    if (Impression.matches(recordScore) && Impression.matches(chipScore)) {
      return new ReleaseVerdict.Released(released(order, request), recordScore, chipScore);
    }
    String scores = Math.round(recordScore) + " and " + Math.round(chipScore);
    failed(order, triesLeft, finger.label() + " scores " + scores);
    return new ReleaseVerdict.NoMatch(recordScore, chipScore, triesLeft);
  }

  private static Blob minutiae(Order order, ReleaseRequest request, Finger finger) {
    return order.fingers().getFirst() == finger
        ? request.readBack().firstMinutiae()
        : request.readBack().secondMinutiae();
  }

  private static Optional<FingerTemplate> template(Blob minutiae) {
    try {
      return Optional.of(FingerTemplate.ofIso(minutiae.bytes()));
    } catch (UnreadableTemplateException e) {
      return Optional.empty();
    }
  }

  /// The old card dies and the new one is released, and the token says so; or nothing of it.
  private String released(Order order, ReleaseRequest request) {
    cards.exchange(order.oldCard(), order.blank());
    orders.release(order.id());
    cases.move(order.registrationNumber(), CaseState.RELEASED);
    note(order, "CARD_RELEASED", order.blank() + " for " + order.oldCard());
    return proofs.token(order, request);
  }

  /// A comparison that failed. The last one makes the card a mismatch; tries that were all unusable
  /// prove nothing about it, and the kiosk tells its end.
  private void failed(Order order, int triesLeft, String detail) {
    note(order, "SECOND_CHECK_FAILED", order.id() + " " + detail);
    if (triesLeft == 0) {
      end(order, OrderState.MISMATCHED, "CARD_MISMATCHED", order.blank().hex());
      cases.move(order.registrationNumber(), CaseState.TO_OFFICE);
    }
  }

  private void end(Order order, OrderState end, String action, String detail) {
    orders.end(order.id(), end);
    cards.spoil(order.blank());
    note(order, action, order.id() + " " + detail);
  }

  private void note(Order order, String action, String detail) {
    audit.note(order.kiosk(), action, order.holder(), detail);
  }

  private static Answer<ReleaseVerdict> no(int status, String code, String detail) {
    return Answer.refused(status, code, detail, NextStep.CALL_SERVICE);
  }
}
