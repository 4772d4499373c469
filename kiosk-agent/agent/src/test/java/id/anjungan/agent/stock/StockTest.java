package id.anjungan.agent.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.clock.CountedIds;
import id.anjungan.agent.clock.LifeClock;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.MemoryDisk;
import id.anjungan.agent.journal.Power;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.OldCardEnd;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StockTest {

  private final LifeClock clock = new LifeClock(() -> {});
  private final Journal journal =
      Journal.open(new MemoryDisk(new Power(), MemoryDisk.Unforced.LOST), clock, new CountedIds());
  private final Stock stock = new Stock(journal, "HOPPER-1");
  private long told;

  private void tell(KioskEvent event) {
    journal.append(
        "TOLD",
        new Exchange("x", 0),
        List.of(new KioskReport(journal.id(), ++told, clock.now(), 0, event)));
  }

  private void end(int number, BlankEnd end, CardPlace place) {
    tell(new KioskEvent.BlankEnded(uid(number), null, end, place, "TEST"));
  }

  private static ChipUid uid(int number) {
    return new ChipUid("80045A000000000" + number);
  }

  @Test
  @DisplayName("Loaded is issued, rejected, mismatched, retracted, uncertain and left (REQ-059)")
  void theSumCloses() {
    stock.exchange(new Exchange("HOPPER-1", 10));
    end(1, BlankEnd.TAKEN, CardPlace.CITIZEN);
    end(2, BlankEnd.REJECTED, CardPlace.HOPPER_BIN);
    end(3, BlankEnd.MISMATCHED, CardPlace.REJECT_BOX);
    end(4, BlankEnd.RETRACTED, CardPlace.REJECT_BOX);
    end(5, BlankEnd.UNCERTAIN, CardPlace.UNKNOWN);
    tell(new KioskEvent.Incident(KioskEvent.Incident.DEAD_BLANK, List.of(), "evidence"));

    assertEquals(new Reconciliation(10, 1, 2, 1, 1, 1, 4), stock.reconciliation());
    assertTrue(stock.reconciliation().closes());
    assertEquals(
        List.of(
            new StorageUnit("HOPPER-1", StorageUnit.Kind.DISPENSE, 10, 4, 4),
            new StorageUnit("ACCEPTOR_BIN", StorageUnit.Kind.RETAIN, 0, 0, 0),
            new StorageUnit("HOPPER_BIN", StorageUnit.Kind.RETAIN, 0, 2, 0),
            new StorageUnit("REJECT_BOX", StorageUnit.Kind.RETAIN, 0, 2, 0)),
        stock.units());
  }

  @Test
  @DisplayName("More blanks out than loaded is never hidden: the sum does not close (REQ-059)")
  void theSumDoesNotClose() {
    stock.exchange(new Exchange("HOPPER-1", 1));
    end(1, BlankEnd.TAKEN, CardPlace.CITIZEN);
    end(2, BlankEnd.TAKEN, CardPlace.CITIZEN);

    assertFalse(stock.reconciliation().closes());
    assertEquals(0, stock.units().getFirst().count(), "a count never goes below 0");
  }

  @Test
  @DisplayName("A blank in the transport still counts as left (REQ-059)")
  void inTransport() {
    stock.exchange(new Exchange("HOPPER-1", 3));
    tell(new KioskEvent.BlankFed(uid(1), "HOPPER-1"));
    assertEquals(3, stock.units().getFirst().count());
  }

  @Test
  @DisplayName("An exchange begins the counts of its unit anew, and of no other (REQ-059)")
  void exchange() {
    tell(new KioskEvent.OldCardEnded(null, uid(9), OldCardEnd.RETAINED, CardPlace.ACCEPTOR_BIN));
    end(1, BlankEnd.REJECTED, CardPlace.REJECT_BOX);
    stock.exchange(new Exchange("HOPPER-1", 200));
    stock.exchange(new Exchange("REJECT_BOX", 0));

    assertEquals(200, stock.units().get(0).count());
    assertEquals(1, stock.units().get(1).count());
    assertEquals(0, stock.units().get(3).count());
  }

  @Test
  @DisplayName("A blank that ended is known for ever, also after exchange and restart (REQ-059)")
  void endedForEver() {
    end(1, BlankEnd.REJECTED, CardPlace.REJECT_BOX);
    stock.exchange(new Exchange("HOPPER-1", 5));

    assertTrue(new Stock(journal, "HOPPER-1").hasEnded(uid(1)));
    assertFalse(stock.hasEnded(uid(2)));
  }

  @Test
  @DisplayName("An exchange of an unknown unit or of an absurd number is refused (REQ-059)")
  void refusedExchange() {
    assertThrows(IllegalArgumentException.class, () -> stock.exchange(new Exchange("HOPPER-9", 5)));
    assertThrows(IllegalArgumentException.class, () -> new Exchange("HOPPER-1", -1));
    assertThrows(IllegalArgumentException.class, () -> new Exchange("HOPPER-1", 5001));
  }
}
