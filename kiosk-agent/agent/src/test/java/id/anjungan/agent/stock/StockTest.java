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
import id.anjungan.agent.stock.Reconciliation.Difference;
import id.anjungan.agent.stock.Reconciliation.Stack;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockTest {

  private final LifeClock clock = new LifeClock(() -> {});
  private final Journal journal =
      Journal.open(new MemoryDisk(new Power(), MemoryDisk.Unforced.LOST), clock, new CountedIds());
  private final Stock stock = new Stock(journal, "HOPPER-1");
  private long told;

  private void tell(KioskEvent event) {
    journal.append(
        "TOLD", Map.of(), List.of(new KioskReport(journal.id(), ++told, clock.now(), 0, event)));
  }

  private void load(int number, int blanks) {
    stock.load(new Load("LOAD-" + number, "HOPPER-1", blanks));
  }

  private void end(int number, BlankEnd end, CardPlace place) {
    tell(new KioskEvent.BlankEnded(uid(number), null, end, place, "TEST"));
  }

  private static ChipUid uid(int number) {
    return new ChipUid("80045A000000000" + number);
  }

  @Test
  @DisplayName("Loaded is issued, rejected, mismatched, retracted, uncertain and left (REQ-059)")
  void theSum() {
    load(1, 10);
    end(1, BlankEnd.TAKEN, CardPlace.CITIZEN);
    end(2, BlankEnd.REJECTED, CardPlace.HOPPER_BIN);
    end(3, BlankEnd.MISMATCHED, CardPlace.REJECT_BOX);
    end(4, BlankEnd.RETRACTED, CardPlace.REJECT_BOX);
    end(5, BlankEnd.UNCERTAIN, CardPlace.UNKNOWN);
    tell(new KioskEvent.Incident(KioskEvent.Incident.DEAD_BLANK, List.of(), "evidence"));

    assertEquals(new Reconciliation(10, 1, 2, 1, 1, 1, 4), stock.reconciliation());
    assertEquals(
        List.of(
            new StorageUnit("HOPPER-1", StorageUnit.Kind.DISPENSE, 10, 4, 4),
            new StorageUnit("ACCEPTOR_BIN", StorageUnit.Kind.RETAIN, 0, 0, 0),
            new StorageUnit("HOPPER_BIN", StorageUnit.Kind.RETAIN, 0, 2, 0),
            new StorageUnit("REJECT_BOX", StorageUnit.Kind.RETAIN, 0, 2, 0)),
        stock.units());
  }

  @Test
  @DisplayName("A sum that does not add up is none (REQ-059)")
  void noSum() {
    assertThrows(IllegalArgumentException.class, () -> new Reconciliation(10, 1, 0, 0, 0, 0, 8));
  }

  @Test
  @DisplayName("More blanks out than loaded is a difference, whatever the sensor says (REQ-059)")
  void belowZero() {
    load(1, 1);
    end(1, BlankEnd.TAKEN, CardPlace.CITIZEN);
    end(2, BlankEnd.TAKEN, CardPlace.CITIZEN);

    for (Stack stack : Stack.values()) {
      assertEquals(Optional.of(Difference.BELOW_ZERO), stock.reconciliation().against(stack));
    }
    assertEquals(0, stock.units().getFirst().count(), "a count never goes below 0");
  }

  @Test
  @DisplayName("Blanks in the book and none in the stack is a difference (REQ-059)")
  void stackEmpty() {
    load(1, 2);
    end(1, BlankEnd.TAKEN, CardPlace.CITIZEN);

    assertEquals(Optional.of(Difference.STACK_EMPTY), stock.reconciliation().against(Stack.EMPTY));
    assertEquals(Optional.empty(), stock.reconciliation().against(Stack.NOT_EMPTY));
    assertEquals(Optional.empty(), stock.reconciliation().against(Stack.UNKNOWN));
  }

  @Test
  @DisplayName("Blanks in the stack that nobody booked are a difference (REQ-059)")
  void stackNotEmpty() {
    assertEquals(
        Optional.of(Difference.STACK_NOT_EMPTY), stock.reconciliation().against(Stack.NOT_EMPTY));
    assertEquals(Optional.empty(), stock.reconciliation().against(Stack.EMPTY));
  }

  @Test
  @DisplayName("A blank whose place nobody knows may lie in the stack: no difference (REQ-059)")
  void uncertainMayLieInTheStack() {
    load(1, 1);
    end(1, BlankEnd.UNCERTAIN, CardPlace.UNKNOWN);

    assertEquals(Optional.empty(), stock.reconciliation().against(Stack.NOT_EMPTY));
    assertEquals(Optional.empty(), stock.reconciliation().against(Stack.EMPTY));
  }

  @ParameterizedTest
  @CsvSource({"DEAD_BLANK,1,0", "CARD_STUCK,1,0", "JAM,1,0", "CARD_UNCERTAIN,0,1"})
  @DisplayName("A blank that never told its UID is counted by its incident (REQ-059)")
  void unread(String code, int rejected, int uncertain) {
    load(1, 5);
    tell(new KioskEvent.Incident(code, List.of(), "evidence"));

    assertEquals(new Reconciliation(5, 0, rejected, 0, 0, uncertain, 4), stock.reconciliation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"OLD_CARD_STUCK", "CARD_FOUND_IN_PATH", "HOPPER_SUM_DIFFERS"})
  @DisplayName("An incident about no blank counts none (REQ-059)")
  void aboutNoBlank(String code) {
    load(1, 5);
    tell(new KioskEvent.Incident(code, List.of(), "evidence"));

    assertEquals(5, stock.reconciliation().left());
  }

  @Test
  @DisplayName("An incident that names its card counts none: its end is told (REQ-059)")
  void namedCardCountsByItsEnd() {
    load(1, 5);
    tell(new KioskEvent.Incident("JAM", List.of(uid(1)), "evidence"));
    end(1, BlankEnd.REJECTED, CardPlace.PRINTER);

    assertEquals(4, stock.reconciliation().left());
  }

  @Test
  @DisplayName("A blank in the transport still counts as left (REQ-059)")
  void inTransport() {
    load(1, 3);
    tell(new KioskEvent.BlankFed(uid(1), "HOPPER-1"));
    assertEquals(3, stock.units().getFirst().count());
  }

  @Test
  @DisplayName("A load is added to what is left and begins the sum anew; bins go on (REQ-059)")
  void secondLoad() {
    load(1, 10);
    end(1, BlankEnd.TAKEN, CardPlace.CITIZEN);
    end(2, BlankEnd.REJECTED, CardPlace.REJECT_BOX);
    load(2, 2);

    assertEquals(new Reconciliation(10, 0, 0, 0, 0, 0, 10), stock.reconciliation());
    assertEquals(1, stock.units().get(3).count());
  }

  @Test
  @DisplayName("A blank that was under way at a load is counted once, where it ends (REQ-059)")
  void underWayAtLoad() {
    load(1, 3);
    tell(new KioskEvent.BlankFed(uid(1), "HOPPER-1"));
    load(2, 1);
    end(1, BlankEnd.REJECTED, CardPlace.HOPPER_BIN);

    assertEquals(new Reconciliation(4, 0, 1, 0, 0, 0, 3), stock.reconciliation());
  }

  @Test
  @DisplayName("The same load is booked once, also after a restart (REQ-059)")
  void sameLoad() {
    load(1, 10);
    load(1, 10);
    Stock restarted = new Stock(journal, "HOPPER-1");
    restarted.load(new Load("LOAD-1", "HOPPER-1", 10));

    assertEquals(10, stock.reconciliation().left());
    assertEquals(10, restarted.reconciliation().left());
  }

  @Test
  @DisplayName("A difference is remembered until the next load, also after a restart (REQ-059)")
  void toldOnce() {
    load(1, 1);
    journal.append(
        SumDiffers.KIND, new SumDiffers(Difference.STACK_EMPTY, stock.reconciliation()), List.of());

    assertTrue(new Stock(journal, "HOPPER-1").hasTold(Difference.STACK_EMPTY));
    assertFalse(stock.hasTold(Difference.BELOW_ZERO));
    load(2, 1);
    assertFalse(stock.hasTold(Difference.STACK_EMPTY));
  }

  @Test
  @DisplayName("A blank that ended is known for ever, also after load and restart (REQ-059)")
  void endedForEver() {
    end(1, BlankEnd.REJECTED, CardPlace.REJECT_BOX);
    load(1, 5);

    assertTrue(new Stock(journal, "HOPPER-1").hasEnded(uid(1)));
    assertFalse(stock.hasEnded(uid(2)));
  }

  @Test
  @DisplayName("A load of an unknown hopper, of an absurd number or without an id is refused")
  void refusedLoad() {
    assertThrows(
        IllegalArgumentException.class, () -> stock.load(new Load("LOAD-1", "HOPPER-9", 5)));
    assertThrows(IllegalArgumentException.class, () -> new Load("LOAD-1", "HOPPER-1", 0));
    assertThrows(IllegalArgumentException.class, () -> new Load("LOAD-1", "HOPPER-1", 5001));
    assertThrows(IllegalArgumentException.class, () -> new Load(" ", "HOPPER-1", 5));
    assertThrows(IllegalArgumentException.class, () -> new Load("x".repeat(65), "HOPPER-1", 5));
  }
}
