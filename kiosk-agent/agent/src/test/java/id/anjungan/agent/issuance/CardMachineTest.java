package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.ChipState;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.MemoryDisk;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.KioskEvent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardMachineTest {

  private static Life live(Plan plan, Consumer<Life> change) {
    Life life = new Life(plan);
    change.accept(life);
    life.live();
    Invariants.hold(life);
    return life;
  }

  private static void assertOldCardBack(Life life) {
    assertEquals(Place.CITIZEN, life.truth.card(Life.OLD).place());
    assertTrue(life.centre.oldCardIsValid());
    assertFalse(life.truth.orders().contains("present"), "nothing was presented");
  }

  private static String endOf(Life life, int blank) {
    return life.ends().stream()
        .filter(end -> end.blank().equals(Life.blank(blank)))
        .map(end -> end.end() + "@" + end.place() + ":" + end.reason())
        .findFirst()
        .orElse("none");
  }

  @Test
  @DisplayName("The new card is in the citizen's hand only with the old one in the bin (REQ-055)")
  void newCardAgainstOldCard() {
    Life life = live(Plan.GOOD, _ -> {});

    assertEquals(new IssuanceEnd.Taken(Life.blank(1)), life.end);
    assertEquals(Place.CITIZEN, life.truth.card(Life.blank(1)).place());
    assertEquals(Place.ACCEPTOR_BIN, life.truth.card(Life.OLD).place());
    int kept = life.truth.orders().indexOf("retain");
    assertTrue(kept >= 0 && kept < life.truth.orders().indexOf("present"), "kept, then presented");
  }

  @Test
  @DisplayName("A card that is not taken goes into the reject box, to be collected (REQ-059)")
  void notTaken() {
    Life life = live(Plan.GOOD.leavesNewCard(), _ -> {});

    assertEquals(new IssuanceEnd.Retracted(Life.blank(1)), life.end);
    assertEquals("RETRACTED@REJECT_BOX:NOT_TAKEN", endOf(life, 1));
  }

  @Test
  @DisplayName("Another finger: the new card is never handed over, the old one goes back (REQ-052)")
  void mismatch() {
    Life life = live(Plan.GOOD, l -> l.centre.finger(StrictCentre.Finger.MISMATCH));

    assertEquals(new IssuanceEnd.Mismatched(Life.blank(1)), life.end);
    assertEquals("MISMATCHED@REJECT_BOX:MISMATCH", endOf(life, 1));
    assertEquals(ChipState.LOCKED, life.truth.card(Life.blank(1)).chip(), "never activated");
    assertOldCardBack(life);
  }

  @Test
  @DisplayName("Without a usable finger no card is released (REQ-050)")
  void noFinger() {
    Life life = live(Plan.GOOD, l -> l.centre.finger(StrictCentre.Finger.UNUSABLE));

    assertEquals(new IssuanceEnd.NotMade("NO_USABLE_FINGER", false), life.end);
    assertOldCardBack(life);
  }

  @Test
  @DisplayName("A token that differs in any claim releases nothing and is told as unused (REQ-051)")
  void forgedTokens() {
    Forgeries.all()
        .forEach((claim, forgery) -> {
          Life life = live(Plan.GOOD, l -> l.forge(forgery));
          assertEquals(new IssuanceEnd.NotMade("TOKEN_REFUSED", false), life.end, claim);
          assertEquals(1, life.centre.told(KioskEvent.TokenReturned.class).size(), claim);
          assertOldCardBack(life);
        });
  }

  @Test
  @DisplayName("Two spoiled chips end the making; both blanks are in the reject box (REQ-053)")
  void twoSpoiledBlanks() {
    Life life = live(Plan.GOOD, l -> l.centre.finger(StrictCentre.Finger.BAD_CARD));

    assertEquals(new IssuanceEnd.NotMade("TWO_SPOILED_BLANKS", false), life.end);
    assertEquals("REJECTED@REJECT_BOX:CONTENT_DIFFERS", endOf(life, 1));
    assertEquals("REJECTED@REJECT_BOX:CONTENT_DIFFERS", endOf(life, 2));
    assertEquals(Place.STACK, life.truth.card(Life.blank(3)).place(), "no third blank");
    assertOldCardBack(life);
  }

  @Test
  @DisplayName("A chip that reads back other than it was written is spoiled (REQ-049)")
  void readBackDiffers() {
    Life life = live(Plan.GOOD, l -> l.units.set(Condition.CONTENT_DIFFERS));

    assertEquals("REJECTED@REJECT_BOX:READ_BACK_DIFFERS", endOf(life, 1));
    assertOldCardBack(life);
  }

  @Test
  @DisplayName("A blank with a dead chip is dropped and told; the next one is used (REQ-053)")
  void deadBlank() {
    Life life = live(Plan.GOOD, l -> l.die(Life.blank(1)));

    assertEquals(new IssuanceEnd.Taken(Life.blank(2)), life.end);
    assertEquals(Place.HOPPER_BIN, life.truth.card(Life.blank(1)).place());
    assertEquals(1, life.stock().reconciliation().rejected());
    assertTrue(
        life.centre.told(KioskEvent.Incident.class).stream()
            .anyMatch(incident -> incident.code().equals(KioskEvent.Incident.DEAD_BLANK)));
  }

  @Test
  @DisplayName("A blank that had ended and lies in the hopper again is never used (REQ-059)")
  void blankSeenBefore() {
    Life life = new Life(Plan.GOOD);
    life.start();
    life.link()
        .tell(
            new KioskEvent.BlankEnded(
                Life.blank(1), null, BlankEnd.REJECTED, CardPlace.REJECT_BOX, "BEFORE"));
    life.visit();

    assertEquals(new IssuanceEnd.Taken(Life.blank(2)), life.end);
    assertEquals(Place.HOPPER_BIN, life.truth.card(Life.blank(1)).place());
    life.deliver();
    assertEquals(1, life.ends().stream().filter(e -> e.blank().equals(Life.blank(1))).count());
    assertTrue(
        life.centre.told(KioskEvent.Incident.class).stream()
            .anyMatch(incident -> incident.code().equals("BLANK_SEEN_BEFORE")));
  }

  @Test
  @DisplayName("An old card given back and not taken is in the bin, still valid (REQ-059)")
  void oldCardLeft() {
    Life life =
        live(
            new Plan(MemoryDisk.Unforced.LOST, Truth.Between.BACK, true, false, false),
            l -> l.centre.finger(StrictCentre.Finger.MISMATCH));

    assertEquals(Place.ACCEPTOR_BIN, life.truth.card(Life.OLD).place());
    assertTrue(life.centre.oldCardIsValid());
    assertEquals("FOUND", life.centre.told(KioskEvent.OldCardEnded.class).getLast().end().name());
  }

  @Test
  @DisplayName("An old card torn out during the check is not believed to be in the bin (REQ-058)")
  void oldCardTornOut() {
    Life life =
        live(
            Plan.GOOD,
            l -> l.whileChecking(() -> l.truth.put(l.truth.card(Life.OLD).at(Place.CITIZEN))));

    assertEquals(new IssuanceEnd.NotMade("OLD_CARD_NOT_KEPT", true), life.end);
    assertEquals(1, life.centre.told(KioskEvent.TokenReturned.class).size());
    assertOldCardBack(life);
  }

  @Test
  @DisplayName("Without its old card held in the acceptor no card is made at all (REQ-056)")
  void nothingWithoutOldCard() {
    Life life = new Life(Plan.GOOD);
    life.start();

    IssuanceOrder order = new IssuanceOrder(Life.VISIT, Life.NUMBER, Life.OLD);
    assertThrows(
        IllegalStateException.class, () -> life.machine().issue(order, new QuietWatcher()));
    assertEquals(0, life.truth.orders().size(), "nothing moved");
  }

  @Test
  @DisplayName("No state but an active card with its predecessor kept has the step to present")
  void onlyAnActiveCardIsPresented() {
    for (Class<?> state :
        List.of(
            AuthorisedCard.class,
            FedBlank.class,
            BoundBlank.class,
            StationedBlank.class,
            EncodedCard.class,
            PrintedCard.class,
            VerifiedCard.class,
            ReleasedCard.class)) {
      assertTrue(
          Arrays.stream(state.getDeclaredMethods())
              .noneMatch(method -> method.getName().equals("present")),
          state.getSimpleName());
    }
  }
}
