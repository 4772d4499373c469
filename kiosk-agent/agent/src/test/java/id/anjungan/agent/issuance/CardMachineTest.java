package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.anjungan.agent.issuance.Truth.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardMachineTest {

  @Test
  @DisplayName("The new card is in the citizen's hand only with the old one in the bin (REQ-055)")
  void newCardAgainstOldCard() {
    Life life = new Life(Life.Plan.GOOD).live();

    assertEquals(new IssuanceEnd.Taken(Life.blank(1)), life.end);
    assertEquals(Place.CITIZEN, life.truth.card(Life.blank(1)).place());
    assertEquals(Place.ACCEPTOR_BIN, life.truth.card(Life.OLD).place());
    Invariants.hold(life);
  }

  @Test
  @DisplayName("A card that is not taken goes into the reject box, to be collected (REQ-059)")
  void notTaken() {
    Life life = new Life(Life.Plan.GOOD.leavesNewCard()).live();

    assertInstanceOf(IssuanceEnd.Retracted.class, life.end);
    assertEquals(Place.REJECT_BOX, life.truth.card(Life.blank(1)).place());
    Invariants.hold(life);
  }
}
