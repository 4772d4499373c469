package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.issuance.Truth.Card;
import id.anjungan.agent.issuance.Truth.ChipState;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.stock.Reconciliation;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OldCardEnd;
import java.util.List;

/// What must hold at the end of every life, whatever went wrong in it.
final class Invariants {

  private Invariants() {}

  static void hold(Life life) {
    life.deliver();
    assertEquals(0, life.link().undelivered(), "everything was told");
    noCardOutWithoutTokenAndOldCardInTheBin(life);
    citizenHoldsAtMostOneValidCard(life);
    everyBlankEndsOnceAndWhereItIsSaidToBe(life);
    whatIsToBeCollectedIsTheCitizens(life);
    theOldCardIsWhereItIsSaidToBe(life);
    nobodyIsLeftWithNothingUnexplained(life);
    theStockCloses(life);
    theVisitEndsAtMostOnce(life);
    nothingIsLeftInThePath(life);
  }

  static void noCardOutWithoutTokenAndOldCardInTheBin(Life life) {
    List<Card> out =
        life.truth.cards().stream()
            .filter(card -> !card.old())
            .filter(card -> card.place() == Place.CITIZEN || card.place() == Place.BEZEL)
            .toList();
    assertTrue(out.size() <= life.centre.tokens(), "cards out <= tokens");
    for (Card card : out) {
      assertTrue(life.centre.signedTokenFor(card.uid()), "a token for the card that is out");
      assertEquals(Place.ACCEPTOR_BIN, life.truth.card(Life.OLD).place(), "old card kept");
      assertEquals(ChipState.ACTIVE, card.chip());
    }
  }

  static void citizenHoldsAtMostOneValidCard(Life life) {
    long valid =
        life.truth.cards().stream()
            .filter(card -> card.place() == Place.CITIZEN)
            .filter(card -> card.old() ? life.centre.oldCardIsValid() : isValid(card))
            .count();
    assertTrue(valid <= 1, "at most one valid card in the citizen's hand");
  }

  private static boolean isValid(Card card) {
    return card.chip() == ChipState.ACTIVE;
  }

  static void everyBlankEndsOnceAndWhereItIsSaidToBe(Life life) {
    for (Card card : life.truth.cards()) {
      List<KioskEvent.BlankEnded> ends =
          life.ends().stream().filter(end -> end.blank().equals(card.uid())).toList();
      if (card.old() || card.place() == Place.STACK) {
        assertTrue(ends.isEmpty() || isUncertain(ends), "nothing ends that never left: " + card);
        continue;
      }
      if (isUnread(life, card)) {
        assertTrue(ends.isEmpty(), "no end for a blank that was never read");
        continue;
      }
      assertEquals(1, ends.size(), "one terminal state of " + card + ": " + ends);
      assertPlace(life, card, ends.getFirst());
    }
  }

  /// Only a released card whose predecessor is void waits for its owner; a returned token never
  /// counts.
  static void whatIsToBeCollectedIsTheCitizens(Life life) {
    boolean retained =
        life.centre.told(KioskEvent.OldCardEnded.class).stream()
            .anyMatch(end -> end.end() == OldCardEnd.RETAINED);
    for (KioskEvent.BlankEnded end : life.ends()) {
      if (end.end() == BlankEnd.RETRACTED || end.end() == BlankEnd.TAKEN) {
        assertTrue(retained && life.centre.signedTokenFor(end.blank()), "released: " + end);
        assertTrue(
            life.centre.told(KioskEvent.TokenReturned.class).stream()
                .noneMatch(token -> token.order().equals(end.order())),
            "its token was not returned: " + end);
      }
    }
  }

  private static boolean isUncertain(List<KioskEvent.BlankEnded> ends) {
    return ends.size() == 1 && ends.getFirst().end() == BlankEnd.UNCERTAIN;
  }

  /// A blank without a UID is told by an incident only.
  private static boolean isUnread(Life life, Card card) {
    boolean fed =
        life.centre.told(KioskEvent.BlankFed.class).stream()
            .anyMatch(told -> told.blank().equals(card.uid()));
    return !fed
        && life.centre.told(KioskEvent.Incident.class).stream()
            .anyMatch(incident -> incident.cards().isEmpty());
  }

  private static void assertPlace(Life life, Card card, KioskEvent.BlankEnded end) {
    if (end.end() == BlankEnd.UNCERTAIN) {
      assertIncident(life, card.uid());
      return;
    }
    CardPlace real =
        switch (card.place()) {
          case CITIZEN -> CardPlace.CITIZEN;
          case HOPPER_BIN -> CardPlace.HOPPER_BIN;
          case REJECT_BOX -> CardPlace.REJECT_BOX;
          case BEZEL -> CardPlace.BEZEL;
          case HOPPER_RF, HOPPER_REAR -> CardPlace.HOPPER;
          case PRINTER_ENTRY, CONTACTLESS, PRINT_STATION -> CardPlace.PRINTER;
          default -> CardPlace.UNKNOWN;
        };
    if (wasPutAwayLater(life, card.uid())) {
      return;
    }
    assertEquals(real, end.place(), "place of " + card + " as told in " + end);
    if (real == CardPlace.HOPPER || real == CardPlace.PRINTER) {
      assertIncident(life, card.uid());
    }
    if (card.place() == Place.CITIZEN) {
      assertEquals(BlankEnd.TAKEN, end.end());
    }
  }

  /// It had ended in a jam; the incident of its later move tells the new place.
  private static boolean wasPutAwayLater(Life life, ChipUid uid) {
    return life.centre.told(KioskEvent.Incident.class).stream()
        .anyMatch(incident ->
            incident.code().equals(Reasons.CARD_FOUND_IN_PATH) && incident.cards().contains(uid));
  }

  private static void assertIncident(Life life, ChipUid uid) {
    assertTrue(
        life.centre.told(KioskEvent.Incident.class).stream()
            .anyMatch(incident -> incident.cards().contains(uid)),
        "an incident about " + uid);
  }

  static void theOldCardIsWhereItIsSaidToBe(Life life) {
    Card old = life.truth.card(Life.OLD);
    List<KioskEvent.OldCardEnded> ends = life.centre.told(KioskEvent.OldCardEnded.class);
    boolean taken = !life.centre.told(KioskEvent.OldCardTaken.class).isEmpty();
    if (!taken) {
      return;
    }
    KioskEvent.OldCardEnded last = ends.getLast();
    switch (last.end()) {
      case RETURNED -> assertEquals(Place.CITIZEN, old.place(), "returned");
      case RETAINED -> {
        assertEquals(Place.ACCEPTOR_BIN, old.place(), "retained");
        assertTrue(!life.centre.oldCardIsValid(), "retained and void");
      }
      case FOUND ->
          assertTrue(
              old.place() == (last.place() == CardPlace.ACCEPTOR ? Place.LATCH : Place.ACCEPTOR_BIN)
                  && life.centre.oldCardIsValid(),
              "found and still valid: " + old + " as told in " + last);
      case UNCERTAIN -> assertIncident(life, Life.OLD);
    }
  }

  static void nobodyIsLeftWithNothingUnexplained(Life life) {
    boolean holds =
        life.truth.cards().stream()
            .anyMatch(card ->
                card.place() == Place.CITIZEN
                    && (card.old() ? life.centre.oldCardIsValid() : isValid(card)));
    boolean custody =
        life.centre.told(KioskEvent.OldCardEnded.class).stream()
                .anyMatch(end -> end.end() == OldCardEnd.FOUND || end.end() == OldCardEnd.UNCERTAIN)
            || life.ends().stream()
                .anyMatch(end -> end.end() == BlankEnd.RETRACTED || end.end() == BlankEnd.UNCERTAIN)
            || retainedAndRejected(life);
    assertTrue(holds || custody, "a valid card in hand, or a custody record that explains it");
  }

  /// Released, its predecessor kept, and then its chip refused: told, and a person's work.
  private static boolean retainedAndRejected(Life life) {
    return life.centre.told(KioskEvent.OldCardEnded.class).stream()
            .anyMatch(end -> end.end() == OldCardEnd.RETAINED)
        && life.ends().stream()
            .anyMatch(
                end -> end.end() == BlankEnd.REJECTED && life.centre.signedTokenFor(end.blank()));
  }

  static void theStockCloses(Life life) {
    Reconciliation sum = life.stock().reconciliation();
    long inside =
        life.truth.cards().stream()
            .filter(card -> !card.old() && card.place() == Place.STACK && card.target() == null)
            .count();
    assertTrue(
        sum.left() <= inside && inside <= sum.left() + sum.uncertain(),
        "left is the stack, but for what is uncertain: " + sum + ", " + inside);
    assertTrue(
        life.centre.told(KioskEvent.Incident.class).stream()
            .noneMatch(incident -> incident.code().equals(Reasons.HOPPER_SUM_DIFFERS)),
        "the sum never differs where nobody took or put a blank");
  }

  static void theVisitEndsAtMostOnce(Life life) {
    assertTrue(life.centre.told(KioskEvent.VisitEnded.class).size() <= 1, "one end of the visit");
    if (!life.centre.told(KioskEvent.OldCardTaken.class).isEmpty()) {
      assertEquals(1, life.centre.told(KioskEvent.VisitEnded.class).size(), "the visit ended");
    }
  }

  static void nothingIsLeftInThePath(Life life) {
    for (Card card : life.truth.cards()) {
      boolean inPath =
          switch (card.place()) {
            case HOPPER_RF, HOPPER_REAR, PRINTER_ENTRY, CONTACTLESS, PRINT_STATION, BEZEL -> true;
            default -> false;
          };
      if (inPath && card.target() == null) {
        assertIncident(life, card.uid());
      }
    }
  }
}
