package id.anjungan.simulator.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.SeenCoupler;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

  @TempDir Path folder;
  private final SeenCoupler coupler = new SeenCoupler();
  private Machine slow;

  @BeforeEach
  void machineWithACardInTheThroat() {
    slow = Bench.machine(folder, coupler, false);
    slow.acceptor().entry(true);
    assertEquals(Machine.Inserted.DONE, slow.insert(Bench.oldCard(slow)));
  }

  private CompletableFuture<Outcome> moving(Supplier<Outcome> motion, String uid) {
    var run = CompletableFuture.supplyAsync(motion);
    while (!(card(slow, uid).place() instanceof Place.Between)) {
      Thread.onSpinWait();
    }
    return run;
  }

  private static Card card(Machine machine, String uid) {
    return machine.cards().find(uid).orElseThrow();
  }

  @Test
  @DisplayName("A power cut in mid-motion leaves the card between two stations")
  void cardLiesBetween() {
    var latch = moving(() -> slow.acceptor().latch(), Bench.OLD);
    slow.powerOff();
    var lost = assertThrows(CompletionException.class, latch::join);
    assertInstanceOf(PowerLostException.class, lost.getCause());
    var place = assertInstanceOf(Place.Between.class, card(slow, Bench.OLD).place());
    assertEquals(Station.ACCEPTOR_THROAT, place.from());
    assertEquals(Station.ACCEPTOR_RF, place.to());
    assertEquals("ACCEPTOR", place.word());
  }

  @Test
  @DisplayName("Without power nothing moves and no card goes in")
  void nothingMovesWithoutPower() {
    slow.powerOff();
    assertThrows(PowerLostException.class, () -> slow.acceptor().latch());
    assertFalse(slow.acceptor().entryOpen());
    assertTrue(slow.take(Station.ACCEPTOR_MOUTH).isEmpty());
  }

  @Test
  @DisplayName("After the power is back, a reset finds the card at the nearer station")
  void resetFindsTheCard() {
    var latch = moving(() -> slow.acceptor().latch(), Bench.OLD);
    slow.powerOff();
    assertThrows(CompletionException.class, latch::join);
    Machine next = Bench.machine(folder, coupler, true);
    assertInstanceOf(Place.Between.class, card(next, Bench.OLD).place());
    assertEquals(Outcome.DONE, next.acceptor().initialise());
    assertInstanceOf(Place.At.class, card(next, Bench.OLD).place());
  }

  @Test
  @DisplayName("The reject box takes a card that power left inside the printer")
  void printerThrowsOutWhatLiesBetween() {
    Bench.make(slow, Bench.BLANK, Card.Kind.BLANK, Station.PRINTER_FEEDER, Card.ChipType.A);
    var motion = moving(() -> slow.printer().toContactless(), Bench.BLANK);
    slow.powerOff();
    assertThrows(CompletionException.class, motion::join);
    Machine next = Bench.machine(folder, coupler, true);
    assertEquals(Outcome.JAM, next.printer().toContactless());
    assertEquals(Outcome.DONE, next.printer().reject());
    assertTrue(card(next, Bench.BLANK).isAt(Station.REJECT_BOX));
  }

  @Test
  @DisplayName("A print that power interrupts prints nothing")
  void interruptedPrint() {
    Bench.make(slow, Bench.BLANK, Card.Kind.BLANK, Station.PRINTER_PRINT, Card.ChipType.A);
    var print = CompletableFuture.supplyAsync(() -> slow.printer().print(new byte[1], new byte[1]));
    slow.powerOff();
    assertThrows(CompletionException.class, print::join);
    assertTrue(slow.faces().of(Bench.BLANK).isEmpty());
    assertEquals(300, slow.printer().ribbonLeft());
  }

  @Test
  @DisplayName("The coupler loses card and SAM with the power, and finds them again")
  void couplerFollowsThePower() {
    Bench.make(slow, Bench.BLANK, Card.Kind.BLANK, Station.PRINTER_FEEDER, Card.ChipType.A);
    assertEquals(Outcome.DONE, slow.printer().toContactless());
    slow.powerOff();
    slow.powerOn();
    slow.faults().set(Fault.SAM_MISSING, true);
    assertEquals(Outcome.DONE, slow.printer().reject());
    assertEquals(
        List.of(
            "SAM in", "card in", "card out", "SAM out", "card in", "SAM in", "SAM out", "card out"),
        coupler.seen());
  }
}
