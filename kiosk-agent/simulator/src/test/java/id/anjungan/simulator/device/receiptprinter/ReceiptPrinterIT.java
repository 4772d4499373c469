package id.anjungan.simulator.device.receiptprinter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.HostPort;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Machine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptPrinterIT {

  private static final String INIT = "1B40 1B7410";
  private static final String CUT = "1D564200";
  private static final String PAPER = "1D7201";

  @TempDir Path folder;
  private Bench bench;
  private HostPort host;
  private Machine machine;

  @BeforeEach
  void powerUp() throws IOException {
    bench = new Bench(folder, ReceiptPrinter::new);
    host = bench.host();
    machine = bench.machine();
  }

  @AfterEach
  void powerDown() throws Exception {
    bench.close();
  }

  private void text(String text) {
    host.send((text + "\n").getBytes(Charset.forName("windows-1252")));
  }

  private void expectStatus(String one, String two, String three, String four) {
    host.sendHex("100401 100402 100403 100404");
    host.expectHex(one + two + three + four);
  }

  private List<String> printed() {
    return machine.paper().newest().orElseThrow().lines();
  }

  private static int black(BufferedImage paper, int top, int bottom) {
    int black = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < paper.getWidth(); x++) {
        black += (paper.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return black;
  }

  @Test
  @DisplayName("A receipt is printed, cut, and its paper told in order after the cut")
  void receipt() throws Exception {
    host.sendHex(INIT);
    host.sendHex("1B6101 1B4501 1D2111");
    text("TANDA TERIMA");
    host.sendHex("1D2100 1B4500 1B6100");
    text("Nama: Siti Ñoña");
    host.sendHex("1B6402 " + CUT + PAPER);
    host.expectHex("00");
    assertEquals(List.of("TANDA TERIMA", "Nama: Siti Ñoña"), printed());
    assertTrue(machine.events().await("RECEIPT_CUT", Duration.ZERO));
    BufferedImage paper = ImageIO.read(machine.paper().newest().orElseThrow().picture().toFile());
    assertEquals(576, paper.getWidth());
    assertTrue(black(paper, 0, 60) > 500, "the title is large");
    assertTrue(black(paper, 60, 100) > 100, "the line below it");
  }

  @Test
  @DisplayName("A raster is printed dot by dot where the alignment puts it")
  void raster() throws IOException {
    host.sendHex(INIT + "1B6101 1D763000 0200 0300 8001 FFFF 8001" + CUT + PAPER);
    host.expectHex("00");
    BufferedImage paper = ImageIO.read(machine.paper().newest().orElseThrow().picture().toFile());
    assertEquals(2 + 16 + 2, black(paper, 0, paper.getHeight()));
    int row = 0;
    while (black(paper, row, row + 1) == 0) {
      row++;
    }
    assertEquals(0, paper.getRGB(280, row) & 0xFF);
    assertEquals(0, paper.getRGB(295, row) & 0xFF);
    assertEquals(255, paper.getRGB(281, row) & 0xFF);
  }

  @Test
  @DisplayName("A large raster in many pieces is one picture; a doubled one is twice as large")
  void largeRaster() throws IOException {
    byte[] dots = new byte[36 * 288];
    Arrays.fill(dots, (byte) 0xFF);
    host.sendHex("1D763003 2400 2001");
    for (int at = 0; at < dots.length; at += 96) {
      host.send(Arrays.copyOfRange(dots, at, at + 96));
    }
    host.sendHex(CUT + PAPER);
    host.expectHex("00");
    BufferedImage paper = ImageIO.read(machine.paper().newest().orElseThrow().picture().toFile());
    assertEquals(576 * 576, black(paper, 0, paper.getHeight()));
  }

  @Test
  @DisplayName("Status is answered at once, also in the middle of a raster")
  void statusInTheMiddle() throws InterruptedException {
    expectStatus("12", "12", "12", "12");
    host.sendHex("1D763000 0100 0400 AA");
    host.sendHex("100404");
    host.expectHex("12");
    host.sendHex(PAPER);
    host.expectHex("00");
    host.sendHex("100405 100400");
    host.expectSilence();
  }

  @Test
  @DisplayName("Near its end the paper is told by status and in order")
  void nearEnd() {
    machine.faults().set(Fault.PAPER_NEAR_END, true);
    expectStatus("12", "12", "12", "1E");
    host.sendHex(PAPER);
    host.expectHex("03");
  }

  @Test
  @DisplayName("Without paper nothing is printed nor told in order, until there is some")
  void paperOut() throws InterruptedException {
    machine.faults().set(Fault.PAPER_OUT, true);
    text("waits");
    host.sendHex(CUT + PAPER);
    host.expectSilence();
    expectStatus("1A", "32", "12", "7E");
    assertTrue(machine.paper().newest().isEmpty());
    machine.faults().set(Fault.PAPER_OUT, false);
    host.sendHex("00");
    host.expectHex("00");
    assertEquals(List.of("waits"), printed());
  }

  @Test
  @DisplayName("A stuck cutter is told, proves nothing and is no cut receipt")
  void cutterFault() throws InterruptedException {
    machine.faults().set(Fault.CUTTER_FAULT, true);
    expectStatus("12", "12", "12", "12");
    text("hangs");
    host.sendHex(CUT + PAPER);
    host.expectSilence();
    expectStatus("1A", "52", "1A", "12");
    assertEquals(List.of("hangs"), printed());
    assertFalse(machine.events().await("RECEIPT_CUT", Duration.ZERO));
  }

  @Test
  @DisplayName("Long lines wrap at 48 columns; init forgets an unprinted line and its styles")
  void wrapping() {
    text("x".repeat(50));
    host.send("forgotten".getBytes(Charset.forName("windows-1252")));
    host.sendHex("1B40" + CUT + PAPER);
    host.expectHex("00");
    assertEquals(List.of("x".repeat(48), "xx"), printed());
  }

  @Test
  @DisplayName("Unknown commands are skipped; a raster too large to be one is not waited for")
  void unknown() {
    host.sendHex("1B7801 1D4C00 1D763000 FFFF FFFF");
    text("goes on");
    host.sendHex("1D5601" + PAPER);
    host.expectHex("00");
    assertEquals(List.of("goes on"), printed());
  }

  @Test
  @DisplayName("Random bytes never bring the printer down")
  void survivesRubbish() throws InterruptedException {
    byte[] rubbish = new byte[20_000];
    new SplittableRandom(6).nextBytes(rubbish);
    for (int at = 0; at < rubbish.length; at += 1000) {
      host.send(Arrays.copyOfRange(rubbish, at, at + 1000));
    }
    host.awaitQuiet();
    expectStatus("12", "12", "12", "12");
  }
}
