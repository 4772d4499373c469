package id.anjungan.simulator.device.cardprinter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.HostPort;
import id.anjungan.simulator.physics.Card;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.physics.Station;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPrinterIT {

  private static final int ROW_128 = 567;
  private static final int ROW_2 = 81;
  private static final int ROWS = 1016;

  @TempDir Path folder;
  private Bench bench;
  private HostPort host;
  private Machine machine;

  @BeforeEach
  void powerUp() throws IOException {
    bench = new Bench(folder, (wire, harness) -> new CardPrinter(wire, harness, "SERIAL-1"));
    host = bench.host();
    machine = bench.machine();
  }

  @AfterEach
  void powerDown() throws Exception {
    bench.close();
  }

  private String ask(String command) {
    host.send(("\033" + command + "\r").getBytes(StandardCharsets.US_ASCII));
    return host.takeUntil(0);
  }

  private String load(String head, byte[] data) {
    byte[] start = ("\033Db;" + head + ";").getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(start, start.length + data.length + 1);
    System.arraycopy(data, 0, whole, start.length, data.length);
    whole[whole.length - 1] = '\r';
    host.send(whole);
    return host.takeUntil(0);
  }

  private void cardAt(Station station) {
    Bench.make(machine, Bench.BLANK, Card.Kind.BLANK, station, Card.ChipType.A);
  }

  /// One row of a 128-level panel, all pixels of one density.
  private static byte[] row128(int density) {
    byte[] row = new byte[ROW_128];
    for (int bit = 0; bit < ROW_128 * 8; bit++) {
      int set = (density >> (6 - bit % 7)) & 1;
      row[bit / 8] |= (byte) (set << (7 - bit % 8));
    }
    return row;
  }

  private static byte[] rows(byte[] row, int from, int to) {
    byte[] data = new byte[row.length * ROWS];
    for (int i = from; i < to; i++) {
      System.arraycopy(row, 0, data, i * row.length, row.length);
    }
    return data;
  }

  @Test
  @DisplayName("A blank goes the whole way: entry, coupler, print, bezel, hand")
  void wholeWay() {
    cardAt(Station.PRINTER_FEEDER);
    assertEquals("card=FEEDER;cover=CLOSED;ribbon=OK;reject=OK", ask("Rse"));
    assertEquals("OK", ask("Sic"));
    assertTrue(bench.coupler().seen().contains("card in"));
    assertEquals("card=CONTACTLESS;cover=CLOSED;ribbon=OK;reject=OK", ask("Rse"));
    assertEquals("OK", ask("Pr;ymcko"));
    assertEquals("OK", ask("Ss"));
    assertEquals("OK", ask("Sr"));
    assertEquals("OK", load("y;128", rows(row128(127), 0, ROWS)));
    assertEquals("OK", ask("Se"));
    assertEquals("card=PRINT;cover=CLOSED;ribbon=OK;reject=OK", ask("Rse"));
    assertEquals("OK", ask("Sic"));
    assertEquals("OK", ask("Spb"));
    assertEquals("HELD", ask("Rbz"));
    assertEquals("card=BEZEL;cover=CLOSED;ribbon=OK;reject=OK", ask("Rse"));
    assertEquals(Bench.BLANK, machine.take(Station.BEZEL).orElseThrow().uid());
    assertEquals("EMPTY", ask("Rbz"));
    assertEquals("299", ask("Rco;r"));
  }

  @Test
  @DisplayName("Panels become colours again: columns from the left, pixels from the bottom")
  void panelsBecomeColours() throws IOException {
    cardAt(Station.PRINTER_CONTACTLESS);
    ask("Ss");
    ask("Sr");
    load("c;128", rows(row128(127), 0, 100));
    load("y;128", rows(row128(64), 100, 200));
    byte[] bottom = new byte[ROW_2];
    bottom[0] = (byte) 0x80;
    load("k;2", rows(bottom, 0, ROWS));
    ask("Sv");
    load("k;2", rows(bottom, 1015, 1016));
    assertEquals("OK", ask("Se"));
    var faces = machine.faces().of(Bench.BLANK).orElseThrow();
    BufferedImage front = ImageIO.read(faces.front().toFile());
    BufferedImage back = ImageIO.read(faces.back().toFile());
    assertEquals("1016 x 648", front.getWidth() + " x " + front.getHeight());
    assertEquals(0xFF00FFFF, front.getRGB(50, 300));
    assertEquals(127, front.getRGB(150, 0) & 0xFF, 1);
    assertEquals(0xFFFFFFFF, front.getRGB(200, 646));
    assertEquals(0xFF000000, front.getRGB(500, 647));
    assertEquals(0xFFFFFFFF, back.getRGB(1014, 647));
    assertEquals(0xFF000000, back.getRGB(1015, 647));
    assertEquals(Bench.NIK, machine.cards().find(Bench.BLANK).orElseThrow().printedNik());
  }

  @Test
  @DisplayName("Presented and not taken, a card is taken back into the reject box")
  void takenBack() {
    cardAt(Station.PRINTER_PRINT);
    assertEquals("NOK;NOCARD", ask("Stb"));
    ask("Spb");
    anotherAtTheEntry();
    assertEquals("NOK;BEZEL_OCCUPIED", ask("Spb"));
    machine.faults().set(Fault.REJECT_FULL, true);
    assertEquals("NOK;REJECT_FULL", ask("Stb"));
    machine.faults().set(Fault.REJECT_FULL, false);
    assertEquals("OK", ask("Stb"));
    assertEquals("At[station=REJECT_BOX]", bench.place(Bench.BLANK));
    assertEquals("EMPTY", ask("Rbz"));
  }

  private void anotherAtTheEntry() {
    Bench.make(
        machine, "80045A00000000B2", Card.Kind.BLANK, Station.PRINTER_FEEDER, Card.ChipType.A);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sic", "Spb", "Stb", "Ser"})
  @DisplayName("Without a card every motion answers NOCARD")
  void noCard(String motion) {
    assertEquals("NOK;NOCARD", ask(motion));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PRINTER_COVER, COVER",
    "RIBBON_END, RIBBON",
    "PRINT_FAULT, PRINT",
    "PRINTER_JAM, JAM"
  })
  @DisplayName("A print that cannot be made answers its cause and leaves no face")
  void printFails(Fault fault, String code) {
    cardAt(Station.PRINTER_CONTACTLESS);
    machine.faults().set(fault, true);
    ask("Ss");
    load("k;2", rows(new byte[ROW_2], 0, ROWS));
    assertEquals("NOK;" + code, ask("Se"));
    assertTrue(machine.faces().of(Bench.BLANK).isEmpty());
  }

  @Test
  @DisplayName("A jammed card is told by the sensors and can be rejected once it is free")
  void jam() {
    cardAt(Station.PRINTER_FEEDER);
    machine.faults().set(Fault.PRINTER_JAM, true);
    assertEquals("NOK;JAM", ask("Sic"));
    assertEquals("card=JAM;cover=CLOSED;ribbon=OK;reject=OK", ask("Rse"));
    assertEquals("NOK;JAM", ask("Ser"));
    machine.faults().set(Fault.PRINTER_JAM, false);
    assertEquals("OK", ask("Scs"));
    assertEquals("NOK;JAM", ask("Sic"));
    assertEquals("OK", ask("Ser"));
    assertFalse(bench.coupler().seen().contains("card in"));
  }

  @Test
  @DisplayName("A dead blank is not seen by the coupler")
  void deadBlank() {
    Card blank =
        Bench.make(machine, Bench.BLANK, Card.Kind.BLANK, Station.HOPPER_STACK, Card.ChipType.A);
    machine.faults().set(Fault.DEAD_BLANK, true);
    machine.hoppers().getFirst().feed();
    machine.hoppers().getFirst().passOn();
    assertEquals("OK", ask("Sic"));
    assertEquals(Bench.BLANK, blank.uid());
    assertEquals(List.of("SAM in"), bench.coupler().seen());
  }

  @Test
  @DisplayName("Ribbon and panels out of order are refused: SEQUENCE")
  void sequence() {
    cardAt(Station.PRINTER_CONTACTLESS);
    assertEquals("NOK;SEQUENCE", ask("Se"));
    assertEquals("NOK;SEQUENCE", load("k;2", rows(new byte[ROW_2], 0, ROWS)));
    ask("Ss");
    assertEquals("NOK;SEQUENCE", ask("Se"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rse", "RSE", "Xyz", "", "Pr;rgb", "Rco;x", "Rse;1"})
  @DisplayName("What is no command answers PARAMETER; case matters")
  void unknown(String command) {
    assertEquals("NOK;PARAMETER", ask(command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x;128", "y;2", "y;64", "yy;128", ";"})
  @DisplayName("A panel that does not exist is refused, and its data are skipped")
  void wrongPanel(String head) throws InterruptedException {
    assertEquals("NOK;PARAMETER", load(head, rows(new byte[ROW_2], 0, 10)));
    host.awaitQuiet();
    assertEquals("SERIAL-1", ask("Rsn"));
  }

  @Test
  @DisplayName("Commands in pieces and one behind the other are understood; half ones forgotten")
  void pieces() throws InterruptedException {
    for (byte b : "xx\033Rsn\r".getBytes(StandardCharsets.US_ASCII)) {
      host.send(b);
    }
    assertEquals("SERIAL-1", host.takeUntil(0));
    host.send("\033Rsn\r\033Rbz\r\033Rs".getBytes(StandardCharsets.US_ASCII));
    assertEquals("SERIAL-1", host.takeUntil(0));
    assertEquals("EMPTY", host.takeUntil(0));
    host.awaitQuiet();
    assertEquals("SERIAL-1", ask("Rsn"));
    host.send("\033Db;k;2;too short\r".getBytes(StandardCharsets.US_ASCII));
    host.awaitQuiet();
    assertEquals("SERIAL-1", ask("Rsn"));
  }

  @Test
  @DisplayName("Random bytes never bring the printer down")
  void survivesRubbish() throws InterruptedException {
    byte[] rubbish = new byte[3000];
    new SplittableRandom(5).nextBytes(rubbish);
    host.send(rubbish);
    host.awaitQuiet();
    assertEquals("SERIAL-1", ask("Rsn"));
  }
}
