package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.Unit;
import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.stock.Load;
import id.anjungan.central.contract.KioskEvent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The sum of the hopper at the end of a visit, against the sensor of the stack.
class HopperSumTest {

  private static List<KioskEvent.Incident> told(Life life) {
    life.deliver();
    return life.centre.told(KioskEvent.Incident.class).stream()
        .filter(incident -> incident.code().equals("HOPPER_SUM_DIFFERS"))
        .toList();
  }

  private static void takeOut(Life life, int blank) {
    life.truth.put(life.truth.card(Life.blank(blank)).at(Place.CITIZEN));
  }

  @Test
  @DisplayName("A visit in which all blanks are accounted for tells nothing (REQ-059)")
  void closes() {
    assertTrue(told(new Life(Plan.GOOD, 2).live()).isEmpty());
  }

  @Test
  @DisplayName("The last blank issued leaves book and stack empty: nothing is told (REQ-059)")
  void lastBlank() {
    Life life = new Life(Plan.GOOD, 1).live();

    assertTrue(told(life).isEmpty());
    assertEquals(0, life.stock().reconciliation().left());
  }

  @Test
  @DisplayName("A blank that a hand took out is an incident with sum and sensors (REQ-059)")
  void takenOut() {
    Life life = new Life(Plan.GOOD, 2);
    life.whileChecking(() -> takeOut(life, 2));
    life.live();

    KioskEvent.Incident incident = told(life).getFirst();
    assertTrue(
        incident
            .evidence()
            .startsWith(
                "HOPPER-1: STACK_EMPTY; loaded 2 = issued 1 + rejected 0 + mismatched 0 + retracted"
                    + " 0 + uncertain 0 + left 1; its sensor says EMPTY."),
        incident.evidence());
    assertTrue(incident.evidence().contains("hopper NONE"), incident.evidence());
    assertTrue(incident.cards().isEmpty(), "nobody knows which blank it was");
  }

  @Test
  @DisplayName("A difference is told once, and never corrected (REQ-059)")
  void toldOnce() {
    Life life = new Life(Plan.GOOD, 2);
    life.whileChecking(() -> takeOut(life, 2));
    life.live();

    life.machine().closeSum();
    life.restart();
    life.machine().closeSum();

    assertEquals(1, told(life).size());
    assertEquals(1, life.stock().reconciliation().left(), "the book stands as it is");
  }

  @Test
  @DisplayName("After the next load a difference is told anew (REQ-059)")
  void toldAnewAfterLoad() {
    Life life = new Life(Plan.GOOD, 2);
    life.whileChecking(() -> takeOut(life, 2));
    life.live();

    life.stock().load(new Load("LOAD-2", "HOPPER-1", 3));
    life.machine().closeSum();

    assertEquals(2, told(life).size());
  }

  @Test
  @DisplayName("A blank in the stack that nobody booked is an incident (REQ-059)")
  void unbooked() {
    Life life = new Life(Plan.GOOD, 1);
    life.whileChecking(() ->
        life.truth.put(
            new Truth.Card(Life.blank(9), false, Place.STACK, Truth.ChipState.BLANK, null)));
    life.live();

    assertTrue(told(life).getFirst().evidence().contains("STACK_NOT_EMPTY"));
  }

  @Test
  @DisplayName("A hopper that does not answer proves no difference (REQ-059)")
  void silentHopper() {
    Life life = new Life(Plan.GOOD, 2);
    life.start();
    takeOut(life, 1);
    takeOut(life, 2);
    life.units.silence(Unit.HOPPER, true);

    life.machine().closeSum();

    assertTrue(told(life).isEmpty());
  }
}
