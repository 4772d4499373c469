package id.anjungan.simulator.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.SeenCoupler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTest {

  private static final byte[] FRONT = {1, 2};
  private static final byte[] BACK = {3};

  @TempDir Path folder;

  private Machine machine() {
    return Bench.machine(folder, new SeenCoupler(), true);
  }

  @Test
  @DisplayName("A machine made anew over the same truth has every card where it lay")
  void truthSurvives() {
    Machine first = machine();
    Bench.blank(first, Bench.BLANK);
    assertEquals(Outcome.DONE, first.hoppers().getFirst().feed());
    assertEquals(Outcome.DONE, first.hoppers().getFirst().passOn());
    assertEquals(Outcome.DONE, first.printer().print(FRONT, BACK));
    first.panel().door(Door.HOPPER, true);
    first.panel().mains(false);
    Machine next = machine();
    assertEquals(first.cards().all(), next.cards().all());
    assertEquals(299, next.printer().ribbonLeft());
    assertTrue(next.panel().isOpen(Door.HOPPER));
    assertFalse(next.panel().mains());
    assertTrue(next.faces().of(Bench.BLANK).isPresent());
  }

  @Test
  @DisplayName("Half-written files of a killed cabinet are not believed")
  void halfWrittenFilesAreIgnored() throws IOException {
    Machine first = machine();
    Bench.oldCard(first);
    Files.writeString(folder.resolve("truth/cards.json.new"), "[{\"uid\": \"80");
    assertEquals(first.cards().all(), machine().cards().all());
  }

  @Test
  @DisplayName("A truth that cannot be read stops the cabinet instead of being forgotten")
  void spoiledTruthIsRefused() throws IOException {
    Bench.oldCard(machine());
    Files.writeString(folder.resolve("truth/cards.json"), "[{");
    assertThrows(TruthLostException.class, this::machine);
  }

  @Test
  @DisplayName("The same UID is never made twice")
  void sameCardAgain() {
    Machine machine = machine();
    Bench.oldCard(machine);
    Bench.oldCard(machine);
    assertEquals(1, machine.cards().all().size());
  }

  @Test
  @DisplayName("A card's motions are events by the street's words and by the stations' names")
  void motionsAreEvents() throws InterruptedException {
    Machine machine = machine();
    Bench.blank(machine, Bench.BLANK);
    machine.hoppers().getFirst().feed();
    machine.hoppers().getFirst().passOn();
    machine.printer().present();
    for (String place : List.of("HOPPER", "PRINTER", "PRINTER_FEEDER", "BEZEL")) {
      String event = "MOVED:" + Bench.BLANK + ":" + place;
      assertTrue(machine.events().await(event, Duration.ZERO), event);
      assertFalse(machine.events().await(event, Duration.ZERO), event + " is seen once");
    }
    assertTrue(machine.events().await("CARD_AT_BEZEL", Duration.ZERO));
    assertFalse(machine.events().await("ENTRY_OPEN", Duration.ZERO));
  }

  @Test
  @DisplayName("Nobody can take a card that does not stick out")
  void onlyWhatSticksOut() {
    Machine machine = machine();
    Bench.blank(machine, Bench.BLANK);
    machine.hoppers().getFirst().feed();
    machine.hoppers().getFirst().passOn();
    assertTrue(machine.take(Station.BEZEL).isEmpty());
    assertEquals(Outcome.DONE, machine.printer().present());
    assertEquals(Outcome.OCCUPIED, machine.printer().present());
    assertEquals(Bench.BLANK, machine.take(Station.BEZEL).orElseThrow().uid());
    assertTrue(machine.take(Station.BEZEL).isEmpty());
  }
}
