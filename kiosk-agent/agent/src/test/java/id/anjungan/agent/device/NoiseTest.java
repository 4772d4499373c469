package id.anjungan.agent.device;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.crt.CrtAcceptor;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.cardprinter.evolis.EvolisPrinter;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.crt.CrtScript;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.zfm20.Zfm20Scanner;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.serial.SerialIoBoard;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.crt.Crt591Hopper;
import id.anjungan.agent.device.line.HandClock;
import id.anjungan.agent.device.line.NoisyLine;
import id.anjungan.agent.device.line.Wire;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.escpos.EscPosPrinter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Every driver at a device gone mad, many seeded lives long.
class NoiseTest {

  private static final int LIVES = 1500;
  private static final byte[][] CRT = {
    {0x06},
    {0x15},
    {0x04},
    CrtScript.frame("50 31 30 32 30 30"),
    CrtScript.frame("50 31 30 33 39 39"),
    CrtScript.frame("50 32 32 32 30 30"),
    CrtScript.frame("4E 32 33 42 30"),
    CrtScript.frame("4E 60 30 36 39"),
    CrtScript.frame("50 30 30 30 30 30"),
    CrtScript.frame("50 A5 30 30 30 30 30 30 30 31"),
    CrtScript.frame("50 60 30 32 30 30 41 44 03 20 07 04 5A 01 02 03 04 05"),
    CrtScript.frame("50 60 30 32 30 30 42 50 01 02 03 04 05 06 07 08 09 0A"),
    CrtScript.frame("50 60 34 32 30 30 90 00"),
    CrtScript.frame("50 60 35 32 30 30 01 02 03 04 05 06 07 08 90 00"),
    Wire.hex("06 F2 00 02 00"),
    Wire.hex("F2 00 FF FF")
  };
  private static final byte[][] ZFM = {
    Wire.hex("EF 01 FF FF FF FF 07 00 03 00 00 0A"),
    Wire.hex("EF 01 FF FF FF FF 07 00 03 02 00 0C"),
    Wire.hex("EF 01 FF FF FF FF 07 00 03 03 00 0D"),
    Wire.hex("EF 01 FF FF FF FF 07 00 13 00" + "00".repeat(16) + "00 1A"),
    Wire.hex("EF 01 FF FF FF FF 02 00 04 EF 01 00 F6"),
    Wire.hex("EF 01 FF FF FF FF 08 00 04 EF 01 00 FC"),
    Wire.hex("EF 01 FF FF FF FF 02 00 82")
  };
  private static final byte[][] EVOLIS = {
    text("OK\0"),
    text("NOK;BUSY\0"),
    text("NOK;SEQUENCE\0"),
    text("NOK;\0"),
    text("HELD\0"),
    text("123456789\0"),
    text("12\0"),
    text("\0"),
    text("card=PRINT;cover=CLOSED;ribbon=OK;reject=OK\0"),
    text("card=NONE;cover=OPEN;ribbon=END;reject=FULL\0")
  };
  private static final byte[][] ESCPOS = {{0x12}, {0x12}, {0x12}, {0x00}, {0x1A}, {0x72}, {0x0C}};
  private static final byte[][] BOARD = {
    text("\n\r1\n\r>"), text("\n\r0\n\r>"), text("\n\r>"), text("\n\r?\n\r>"), text(">")
  };

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private interface Life {
    void live(NoisyLine line, HandClock clock);
  }

  private static void lives(byte[][] pieces, Life life) {
    for (int seed = 0; seed < LIVES; seed++) {
      HandClock clock = new HandClock();
      life.live(new NoisyLine(new Random(seed), clock, pieces), clock);
    }
  }

  /// On the hand clock: the limit that the port promises, and a second for what ends after it.
  private static void within(HandClock clock, int seconds, Runnable call) {
    long begin = clock.ticks();
    call.run();
    Duration taken = Duration.ofNanos(clock.ticks() - begin);
    assertTrue(taken.compareTo(Duration.ofSeconds(seconds + 1L)) <= 0, taken.toString());
  }

  @Test
  @DisplayName("An acceptor gone mad never makes its driver throw or outstay its limit")
  void acceptor() {
    lives(
        CRT,
        (line, clock) -> {
          Acceptor acceptor = new CrtAcceptor(line, 0, clock);
          ChipChannel chip = acceptor.chip();
          within(clock, 10, acceptor::initialise);
          within(clock, 10, acceptor::status);
          within(clock, 10, acceptor::allowEntry);
          within(clock, 10, acceptor::latch);
          within(clock, 5, chip::connect);
          within(clock, 5, () -> chip.transmit(Wire.hex("00 84 00 00 08")));
          within(clock, 5, chip::close);
          within(clock, 10, acceptor::giveBack);
          within(clock, 10, acceptor::retain);
          within(clock, 10, acceptor::forbidEntry);
        });
  }

  @Test
  @DisplayName("A hopper gone mad never makes its driver throw or outstay its limit")
  void hopper() {
    lives(
        CRT,
        (line, clock) -> {
          Hopper hopper = new Crt591Hopper("HOPPER-1", line, 0, clock);
          within(clock, 10, hopper::initialise);
          within(clock, 10, hopper::status);
          within(clock, 10, hopper::feed);
          within(clock, 11, hopper::readUid);
          within(clock, 10, hopper::passOn);
          within(clock, 10, hopper::drop);
        });
  }

  @Test
  @DisplayName("A fingerprint module gone mad never makes its driver throw or hang")
  void scanner() {
    lives(
        ZFM,
        (line, clock) -> {
          FingerprintScanner scanner = new Zfm20Scanner(line, clock);
          within(clock, 60, scanner::poll);
          within(clock, 60, scanner::poll);
        });
  }

  @Test
  @DisplayName("A card printer gone mad never makes its driver throw or outstay its limit")
  void cardPrinter() {
    lives(
        EVOLIS,
        (line, clock) -> {
          CardPrinter printer = new EvolisPrinter(line, clock);
          within(clock, 15, printer::reset);
          within(clock, 15, printer::status);
          within(clock, 15, printer::toContactless);
          within(clock, 15, printer::present);
          within(clock, 15, printer::heldInBezel);
          within(clock, 15, printer::takeBack);
          within(clock, 15, printer::reject);
        });
  }

  @Test
  @DisplayName("A receipt printer gone mad never makes its driver throw or outstay its limit")
  void receiptPrinter() {
    ReceiptPage page = new ReceiptPage(List.of(new ReceiptPage.Line("A", 1, false, false)));
    lives(
        ESCPOS,
        (line, clock) -> {
          ReceiptPrinter printer = new EscPosPrinter(line, clock);
          within(clock, 15, printer::status);
          within(clock, 15, () -> printer.print(page));
        });
  }

  @Test
  @DisplayName("An I/O board gone mad never makes its driver throw or outstay its limit")
  void board() {
    lives(
        BOARD,
        (line, clock) -> {
          IoBoard board = new SerialIoBoard(line, clock);
          for (IoBoard.Input input : IoBoard.Input.values()) {
            within(clock, 1, () -> board.read(input));
          }
          within(clock, 1, () -> board.set(IoBoard.Output.BEZEL_LIGHT, true));
        });
  }
}
