package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.Fault;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.MemoryDisk.Unforced;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OldCardEnd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// When an old card counts as in the bin: the acceptor said so, or its counter shows one more. On
/// that alone a new card is handed out.
class OldCardInBinTest {

  private static final String DONE = "done retain";
  private static final String MOVING = "moving retain";

  private static Plan gone() {
    return new Plan(Unforced.LOST, Truth.Between.BACK, false, false, false);
  }

  private static OldCardEnd oldEnd(Life life) {
    life.deliver();
    return life.centre.told(KioskEvent.OldCardEnded.class).getLast().end();
  }

  private static Life cutAt(String instant) {
    Life life = new Life(gone());
    life.power.cutAt(new Life(gone()).live().power.first(instant));
    life.liveUntilCut();
    return life;
  }

  /// The order of the retaining among all orders of a visit that goes well.
  private static int retaining() {
    return new Life(Plan.GOOD).live().truth.orders().indexOf("retain");
  }

  private static void assertNothingWasHandedOut(Life life) {
    assertFalse(life.truth.orders().contains("present"), "nothing was presented");
    assertEquals(Place.REJECT_BOX, life.truth.card(Life.blank(1)).place());
    assertEquals(1, life.centre.told(KioskEvent.TokenReturned.class).size(), "token returned");
    assertTrue(life.centre.oldCardIsValid(), "a returned token leaves the old card valid");
  }

  @Test
  @DisplayName("An old card pulled out while it should be retained: no new card (REQ-057)")
  void pulledOut() {
    Life life = new Life(Plan.GOOD);
    life.units.set(Condition.OLD_CARD_PULLED_OUT);

    life.live();

    assertEquals(new IssuanceEnd.NotMade("OLD_CARD_NOT_KEPT", true), life.end);
    assertEquals(OldCardEnd.UNCERTAIN, oldEnd(life));
    assertNothingWasHandedOut(life);
    Invariants.hold(life);
  }

  @Test
  @DisplayName(
      "A lost answer to the retaining is proved by the counter: the visit goes on (REQ-057)")
  void counterProves() {
    Life life = new Life(Plan.GOOD);
    life.truth.fail(retaining(), new Fault(FaultCode.OFFLINE, true, false));

    life.live();

    assertEquals(new IssuanceEnd.Taken(Life.blank(1)), life.end);
    assertEquals(OldCardEnd.RETAINED, oldEnd(life));
  }

  @Test
  @DisplayName("A lost answer without a counter that tells proves nothing: no new card (REQ-057)")
  void noCounter() {
    Life life = new Life(Plan.GOOD);
    life.units.set(Condition.NO_BIN_COUNT);
    life.truth.fail(retaining(), new Fault(FaultCode.OFFLINE, true, false));

    life.live();

    assertEquals(new IssuanceEnd.NotMade("OLD_CARD_NOT_KEPT", true), life.end);
    assertEquals(OldCardEnd.UNCERTAIN, oldEnd(life));
    assertNothingWasHandedOut(life);
  }

  @Test
  @DisplayName("The acceptor's own report is proof enough without its counter (REQ-057)")
  void reportedWithoutCounter() {
    Life life = new Life(Plan.GOOD);
    life.units.set(Condition.NO_BIN_COUNT);

    life.live();

    assertEquals(new IssuanceEnd.Taken(Life.blank(1)), life.end);
  }

  @Test
  @DisplayName("Cut when it lay in the bin: the counter proves it, the new card waits (REQ-059)")
  void cutThenCounted() {
    Life life = cutAt(DONE);
    life.restart();

    assertEquals(OldCardEnd.RETAINED, oldEnd(life));
    assertEquals("RETRACTED", life.ends().getFirst().end().name());
    Invariants.hold(life);
  }

  @Test
  @DisplayName("Cut while it moved, then gone but not counted: uncertain, no new card (REQ-059)")
  void cutThenGone() {
    Life life = cutAt(MOVING);
    life.truth.put(life.truth.card(Life.OLD).at(Place.CITIZEN));
    life.restart();

    assertEquals(OldCardEnd.UNCERTAIN, oldEnd(life));
    assertNothingWasHandedOut(life);
    assertTrue(
        life.centre.told(KioskEvent.Incident.class).stream()
            .anyMatch(incident ->
                incident.code().equals("OLD_CARD_UNCERTAIN")
                    && incident.evidence().contains("nor counted in its bin")));
    Invariants.hold(life);
  }

  @Test
  @DisplayName("Cut, then an empty path and a counter that does not tell: uncertain (REQ-059)")
  void cutThenNoCounter() {
    Life life = cutAt(DONE);
    life.units.set(Condition.NO_BIN_COUNT);
    life.restart();

    assertEquals(OldCardEnd.UNCERTAIN, oldEnd(life));
    assertNothingWasHandedOut(life);
  }

  @Test
  @DisplayName("Cut after the acceptor's report was durable: in the bin, counter or not (REQ-059)")
  void cutAfterReport() {
    Life whole = new Life(gone()).live();
    int afterReport = whole.power.first(DONE) + 3;
    Life life = new Life(gone());
    life.power.cutAt(afterReport);
    life.liveUntilCut();
    life.units.set(Condition.NO_BIN_COUNT);
    life.restart();

    assertEquals(OldCardEnd.RETAINED, oldEnd(life));
  }

  @Test
  @DisplayName("The counter goes on from 9999 to 0; two more or none are not one more")
  void counter() {
    assertTrue(new BinCount(0).isOneMoreThan(new BinCount(9999)));
    assertTrue(new BinCount(8).isOneMoreThan(new BinCount(7)));
    assertFalse(new BinCount(7).isOneMoreThan(new BinCount(7)));
    assertFalse(new BinCount(9).isOneMoreThan(new BinCount(7)));
  }
}
