package id.anjungan.central.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.stock.store.BlankRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlankStateTest {

  private final BlankRow blank =
      new BlankRow(
          new Blank(
              new ChipUid("80045A0000000001"), new KioskId("A1"), "HOPPER-1", BlankState.LOADED));

  @Test
  @DisplayName("A blank has one terminal state: the first one told stays (REQ-059)")
  void firstEndStays() {
    assertTrue(blank.end(BlankState.REJECTED));
    assertFalse(blank.end(BlankState.ISSUED));
    assertEquals(BlankState.REJECTED, blank.blank().state());
  }

  @Test
  @DisplayName("A late word that it was fed does not undo its order")
  void lateFeedChangesNothing() {
    blank.order();
    assertFalse(blank.feed());
    assertEquals(BlankState.ORDERED, blank.blank().state());
  }

  @Test
  @DisplayName("A used blank cannot be ordered again")
  void usedBlankIsNotOrdered() {
    blank.order();
    assertFalse(blank.order());
    blank.end(BlankState.ISSUED);
    assertFalse(blank.order());
  }
}
