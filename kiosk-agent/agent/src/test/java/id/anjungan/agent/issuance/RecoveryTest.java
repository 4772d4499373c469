package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.Unit;
import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.RecoveryEnd.RecoveredVisit;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.MemoryDisk.Unforced;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OldCardEnd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecoveryTest {

  private static Life cutAt(Plan plan, String instant) {
    int cut = new Life(plan).live().power.first(instant);
    Life life = new Life(plan);
    life.power.cutAt(cut);
    life.live();
    return life;
  }

  private static RecoveredVisit visit(Life life) {
    RecoveryEnd.Settled settled = assertInstanceOf(RecoveryEnd.Settled.class, life.recovered);
    return assertNotNullVisit(settled);
  }

  private static RecoveredVisit assertNotNullVisit(RecoveryEnd.Settled settled) {
    assertNotNull(settled.visit());
    return settled.visit();
  }

  private static OldCardEnd oldEnd(Life life) {
    life.deliver();
    return life.centre.told(KioskEvent.OldCardEnded.class).getLast().end();
  }

  private static Plan gone() {
    return new Plan(Unforced.LOST, Truth.Between.BACK, false, false, false);
  }

  @Test
  @DisplayName("After a cut in printing the new card is rejected, the old one found (REQ-059)")
  void cutInPrinting() {
    Life life = cutAt(gone(), "done print");

    assertEquals("HANDED_TO_OFFICE", visit(life).outcome());
    assertEquals(Place.REJECT_BOX, life.truth.card(Life.blank(1)).place());
    assertEquals(OldCardEnd.FOUND, oldEnd(life));
    assertEquals(Place.ACCEPTOR_BIN, life.truth.card(Life.OLD).place());
  }

  @Test
  @DisplayName("A holder who gives a finger after a cut gets the old card back (REQ-059)")
  void claimed() {
    Life life = cutAt(Plan.GOOD, "done print");

    assertEquals(OldCardEnd.RETURNED, oldEnd(life));
    assertEquals(Place.CITIZEN, life.truth.card(Life.OLD).place());
  }

  @Test
  @DisplayName("A token that was not used before the cut is returned: the old card stays valid")
  void tokenReturned() {
    Life life = cutAt(gone(), "order retain");

    assertEquals(OldCardEnd.FOUND, oldEnd(life));
    assertEquals(1, life.centre.told(KioskEvent.TokenReturned.class).size());
    assertTrue(life.centre.oldCardIsValid());
    assertEquals("HANDED_TO_OFFICE", visit(life).outcome());
  }

  @Test
  @DisplayName(
      "With the old card kept, the new one waits in the reject box for its owner (REQ-059)")
  void keptThenCut() {
    Life life = cutAt(gone(), "done retain");

    assertEquals(OldCardEnd.RETAINED, oldEnd(life));
    assertEquals("RETRACTED", life.ends().getFirst().end().name());
    assertEquals("HANDED_TO_OFFICE", visit(life).outcome());
    assertTrue(life.centre.told(KioskEvent.TokenReturned.class).isEmpty());
  }

  @Test
  @DisplayName("A card still in the bezel after a cut is taken back (REQ-059)")
  void stillInBezel() {
    Life life = cutAt(gone(), "done present");

    assertEquals(Place.REJECT_BOX, life.truth.card(Life.blank(1)).place());
    life.deliver();
    assertEquals("RETRACTED", life.ends().getFirst().end().name());
  }

  @Test
  @DisplayName("An empty bezel after presenting and a cut is UNCERTAIN, with an incident (REQ-059)")
  void emptyBezel() {
    Life life = cutAt(Plan.GOOD, "done present");

    assertEquals("UNCERTAIN", visit(life).outcome());
    Invariants.hold(life);
    assertEquals("UNCERTAIN", life.ends().getFirst().end().name());
    KioskEvent.Incident incident = life.centre.told(KioskEvent.Incident.class).getFirst();
    assertTrue(incident.evidence().contains("ordered PRESENT"), incident.evidence());
    assertTrue(incident.evidence().contains("printer NONE"), incident.evidence());
  }

  @Test
  @DisplayName("While a unit is away nothing is decided; when it is back, all is settled (REQ-059)")
  void unitAway() {
    Life life = new Life(gone());
    life.power.cutAt(new Life(gone()).live().power.first("done print"));
    life.liveUntilCut();
    life.units.silence(Unit.CARD_PRINTER, true);
    life.restart();

    assertInstanceOf(RecoveryEnd.Blocked.class, life.recovered);
    life.deliver();
    assertTrue(life.ends().isEmpty(), "nothing was guessed");
    assertTrue(life.machine().obstacles().stream().anyMatch(o -> o.code().equals("PATH_OPEN")));

    life.units.silence(Unit.CARD_PRINTER, false);
    life.restart();
    assertInstanceOf(RecoveryEnd.Settled.class, life.recovered);
    Invariants.hold(life);
  }

  @Test
  @DisplayName("A recovery without anything open moves nothing and tells nothing (REQ-059)")
  void nothingOpen() {
    Life life = new Life(Plan.GOOD);
    life.start();
    life.restart();
    life.deliver();

    assertTrue(life.truth.orders().isEmpty());
    assertTrue(life.centre.reports().isEmpty());
  }

  @Test
  @DisplayName("A card of which nothing was open is put away, with an incident (REQ-059)")
  void stray() {
    Life life = new Life(Plan.GOOD).live();
    life.truth.put(life.truth.card(Life.blank(1)).at(Place.CONTACTLESS));
    life.restart();
    life.deliver();

    assertEquals(Place.REJECT_BOX, life.truth.card(Life.blank(1)).place());
    assertEquals(1, life.ends().size(), "it ended once, before");
    assertEquals(
        "CARD_FOUND_IN_PATH", life.centre.told(KioskEvent.Incident.class).getFirst().code());
  }

  @Test
  @DisplayName(
      "An unknown card in the acceptor is kept as found unless its holder claims (REQ-059)")
  void strayOldCard() {
    Life life = new Life(gone());
    life.start();
    life.truth.put(life.truth.card(Life.OLD).at(Place.MOUTH));
    life.restart();

    assertEquals(OldCardEnd.FOUND, oldEnd(life));
    assertEquals(Place.ACCEPTOR_BIN, life.truth.card(Life.OLD).place());
  }
}
