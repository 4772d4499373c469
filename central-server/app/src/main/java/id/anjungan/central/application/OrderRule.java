package id.anjungan.central.application;

import id.anjungan.central.card.Card;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.personalisation.OrderState;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.stock.Blank;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The rules by which a blank may be bound to an application, in the order in which they are asked.
/// The name of a rule is the code of its problem.
@SuppressWarnings("ImmutableEnumChecker") // Predicates without state.
public enum OrderRule {
  BLANK_UNKNOWN("that blank was never shipped", facts -> facts.blank().isEmpty()),
  BLANK_ELSEWHERE("that blank was loaded elsewhere", facts -> !facts.blankLiesHere()),
  BLANK_USED(
      "that blank is used already",
      facts -> facts.blank().stream().anyMatch(blank -> !blank.state().isUnused())),
  OLD_CARD_VOID("the old card is not valid", facts -> !facts.oldCardIsActive()),
  ORDER_RELEASED("a token was signed for this application", Facts::wasReleased),
  TWO_SPOILED_BLANKS(
      "one more blank is tried once", facts -> facts.former().size() >= OrderRule.MOST_BLANKS),
  /// At most one open order per person, over all kiosks (design 5).
  ORDER_OPEN("the person has another open order", Facts::hasOrderOfAnotherCase);

  /// The first blank and one more (design 5).
  private static final int MOST_BLANKS = 2;

  private final String detail;
  private final Predicate<Facts> broken;

  OrderRule(String detail, Predicate<Facts> broken) {
    this.detail = detail;
    this.broken = broken;
  }

  /// The first rule that says no.
  static <T> Optional<Answer<T>> refusal(Facts facts) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken.test(facts))
        .map(rule -> Answer.<T>refused(409, rule.name(), rule.detail, NextStep.SEE_OFFICE))
        .findFirst();
  }

  /// What the rules look at.
  ///
  /// @param former orders of the same application
  /// @param living the person's order that has not ended, of any application
  record Facts(
      Kiosk kiosk,
      OrderRequest request,
      Optional<Blank> blank,
      Optional<Card> oldCard,
      List<Order> former,
      Optional<Order> living) {

    boolean blankLiesHere() {
      return blank.stream()
          .anyMatch(b -> b.kiosk().equals(kiosk.id()) && b.hopper().equals(request.hopper()));
    }

    boolean oldCardIsActive() {
      return oldCard.filter(Card::isActive).isPresent();
    }

    boolean wasReleased() {
      return former.stream().anyMatch(order -> order.state() == OrderState.RELEASED);
    }

    boolean hasOrderOfAnotherCase() {
      return living.stream()
          .anyMatch(order -> !order.registrationNumber().equals(request.registrationNumber()));
    }
  }
}
