package id.anjungan.simulator.device.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.physics.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HopperIT {

  private static final String SECOND = "80045A00000000B2";
  private static final String INITIALISE = "3030";
  private static final String STATUS = "3130";
  private static final String FEED = "3232";
  private static final String DROP = "3233";
  private static final String PASS_ON = "3239";
  private static final String RF_ON = "6030 4142";

  @TempDir Path folder;
  private Bench bench;
  private CrtScript unit;

  @BeforeEach
  void powerUp() throws IOException {
    bench =
        new Bench(folder, (wire, harness) -> CrtDevice.hopper(wire, harness, "HOPPER-1", "SERIAL"));
    unit = new CrtScript(bench);
    Bench.blank(bench.machine(), Bench.BLANK);
    Bench.blank(bench.machine(), SECOND);
    unit.ask(INITIALISE);
  }

  @AfterEach
  void powerDown() throws Exception {
    bench.close();
  }

  @Test
  @DisplayName("A blank is fed, its chip UID read, and passed on to the printer's entry")
  void blankGoesToThePrinter() {
    assertEquals("503232" + "323130", unit.ask(FEED));
    assertEquals("506030" + "323130" + "4100442007" + "045A00000000B1", unit.ask(RF_ON));
    assertEquals("503239" + "303130", unit.ask(PASS_ON));
    assertEquals("At[station=PRINTER_FEEDER]", bench.place(Bench.BLANK));
  }

  @Test
  @DisplayName("While the printer's entry is taken a blank stays at the rear passage: 10")
  void entryIsTaken() {
    unit.ask(FEED);
    unit.ask(PASS_ON);
    unit.ask(FEED);
    assertEquals("4E3239" + "3130", unit.ask(PASS_ON));
    assertEquals("503130" + "313030", unit.ask(STATUS));
    assertEquals("503131" + "313030" + "30303130", unit.ask("3131"));
  }

  @Test
  @DisplayName("One blank at a time: no second is fed onto the first")
  void oneAtATime() {
    unit.ask(FEED);
    assertEquals("4E3232" + "3032", unit.ask(FEED));
    assertEquals("At[station=HOPPER_STACK]", bench.place(SECOND));
  }

  @Test
  @DisplayName("An empty hopper answers A0 and says so in its status")
  void empty() {
    bench.machine().faults().set(Fault.HOPPER_EMPTY, true);
    assertEquals("4E3232" + "4130", unit.ask(FEED));
    assertEquals("503130" + "303030", unit.ask(STATUS));
  }

  @Test
  @DisplayName("A rejected blank lies in the error bin and is counted; a full bin refuses it")
  void errorBin() {
    unit.ask(FEED);
    assertEquals("503233" + "303130", unit.ask(DROP));
    assertEquals("50A530" + "303130" + "30303031", unit.ask("A530"));
    unit.ask(FEED);
    bench.machine().faults().set(Fault.HOPPER_BIN_FULL, true);
    assertEquals("4E3233" + "4131", unit.ask(DROP));
    assertEquals("503130" + "323031", unit.ask(STATUS));
  }

  @Test
  @DisplayName("Initialise to the bin throws away what lies in the path, and nothing else")
  void initialiseToBin() {
    assertEquals("503031" + "303130", unit.ask("3031"));
    unit.ask(FEED);
    assertEquals("503031" + "303130", unit.ask("3031"));
    assertEquals("At[station=HOPPER_BIN]", bench.place(Bench.BLANK));
  }

  @Test
  @DisplayName("A dead blank answers nothing; the fault strikes one blank only")
  void deadBlank() {
    bench.machine().faults().set(Fault.DEAD_BLANK, true);
    unit.ask(FEED);
    assertEquals("4E6030" + "3639", unit.ask(RF_ON));
    assertFalse(bench.machine().faults().is(Fault.DEAD_BLANK));
    unit.ask(DROP);
    unit.ask(FEED);
    assertEquals("506030", unit.ask(RF_ON).substring(0, 6));
  }

  @Test
  @DisplayName("A chip that fails while it is written answers 6581 from the third write on")
  void writeFault() {
    bench.machine().faults().set(Fault.WRITE_FAULT, true);
    unit.ask(FEED);
    unit.ask(RF_ON);
    unit.ask("6034 84D66FF1");
    assertEquals("506034" + "323130" + "84D66FF1" + "9000", unit.ask("6034 84D66FF1"));
    assertEquals("506034" + "323130" + "6581", unit.ask("6034 84D66FF1"));
  }

  @Test
  @DisplayName("A jammed blank half out of the stack is drawn out by initialise once it is free")
  void jamAtTheStack() {
    bench.machine().faults().set(Fault.HOPPER_JAM, true);
    assertEquals("4E3232" + "3130", unit.ask(FEED));
    assertEquals("4E3030" + "3130", unit.ask(INITIALISE));
    bench.machine().faults().set(Fault.HOPPER_JAM, false);
    assertEquals("503030" + "323130", unit.ask(INITIALISE));
  }

  @Test
  @DisplayName("The hopper has no mouth and no shutter: 03")
  void noMouth() {
    assertEquals("4E3230" + "3033", unit.ask("3230"));
    assertEquals("4E3330" + "3033", unit.ask("3330"));
    assertEquals("4E3331" + "3033", unit.ask("3331"));
    assertEquals("4E3233" + "3032", unit.ask(DROP));
    assertEquals("4E3239" + "3032", unit.ask(PASS_ON));
  }
}
