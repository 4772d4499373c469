package id.anjungan.agent.device.receiptprinter.escpos;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.Outcomes.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.SerialLine;
import id.anjungan.agent.device.line.Wire;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus.Paper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscPosPrinterIT {

  private static final ReceiptPage PAGE =
      new ReceiptPage(List.of(new ReceiptPage.Line("A", 1, false, false)));
  private static final String JOB =
      "1B 40 1B 74 10 1B 61 00 1B 45 00 1D 21 00 41 0A 1D 56 42 00 1D 72 01";
  private static final String READY = "12 12 12 12";
  private static final String NO_PAPER = "1A 32 12 72";

  @AutoClose private final Wire wire = Wire.plugged();
  private final SerialLine line = wire.line();
  private final ReceiptPrinter printer = printer(5);

  private ReceiptPrinter printer(int printSeconds) {
    Duration second = Duration.ofSeconds(1);
    Duration print = Duration.ofSeconds(printSeconds);
    return new EscPosPrinter(
        line, new EscPosTimings(second, second, print, print.multipliedBy(4)), new MachineTicks());
  }

  /// Answers DLE EOT 1 to 4.
  private static void tells(Wire wire, String status) {
    String[] octets = status.split(" ", -1);
    for (int n = 1; n <= 4; n++) {
      wire.expects("10 04 0" + n).sends(octets[n - 1]);
    }
  }

  @Test
  @DisplayName("The status is asked in four questions")
  void statusIsAsked() {
    wire.plays(unit -> tells(unit, "12 12 12 1E"));
    assertEquals(
        new ReceiptPrinterStatus(Paper.NEAR_END, false, false, false), told(printer.status()));
  }

  @Test
  @DisplayName("Bytes that are no status are passed over")
  void garbageIsPassedOver() {
    wire.plays(unit -> {
      unit.expects("10 04 01").sends("FF 13 80 12");
      unit.expects("10 04 02").sends("00 16");
      unit.expects("10 04 03").sends("12");
      unit.expects("10 04 04").sends("12");
    });
    assertEquals(
        new ReceiptPrinterStatus(Paper.ENOUGH, true, false, false), told(printer.status()));
  }

  @Test
  @DisplayName("Stale status bytes answer nothing")
  void staleBytesAreDropped() {
    wire.plays(unit -> tells(unit, READY));
    told(printer.status());
    wire.played();
    wire.sends("1A 32 12 72");
    wire.plays(unit -> tells(unit, READY));
    assertEquals(Paper.ENOUGH, told(printer.status()).paper());
  }

  @Test
  @DisplayName("A question without an answer is repeated; its late answer does not answer the next")
  void lateAnswerIsDropped() {
    wire.plays(unit -> {
      unit.expects("10 04 01");
      unit.expects("10 04 01").sends("12 1A");
      unit.expects("10 04 02").sends("12");
      unit.expects("10 04 03").sends("12");
      unit.expects("10 04 04").sends("12");
    });
    assertEquals(
        new ReceiptPrinterStatus(Paper.ENOUGH, false, false, false), told(printer.status()));
  }

  @Test
  @DisplayName("A silent printer is offline")
  void silentPrinterIsOffline() {
    wire.plays(unit -> unit.expects("10 04 01 10 04 01 10 04 01"));
    assertEquals(FaultCode.OFFLINE, fault(printer.status()));
  }

  @Test
  @DisplayName("A receipt is printed when the printer has said so, not when it was sent")
  void receiptIsProved() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB).sends("00");
      tells(unit, READY);
    });
    assertEquals(Motion.DONE, printer.print(PAGE));
  }

  @Test
  @DisplayName("A slow printer that is ready all the time is waited for")
  void slowPrinterIsWaitedFor() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB);
      tells(unit, READY);
      unit.sends("00");
      tells(unit, READY);
    });
    assertEquals(Motion.DONE, printer.print(PAGE));
  }

  @Test
  @DisplayName("The proof that comes between two status answers is not taken for one of them")
  void proofBetweenAnswers() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB);
      unit.expects("10 04 01").sends("00 12");
      unit.expects("10 04 02").sends("12");
      unit.expects("10 04 03").sends("12");
      unit.expects("10 04 04").sends("12");
      tells(unit, READY);
    });
    assertEquals(Motion.DONE, printer.print(PAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "1A 32 12 72, SUPPLIES_OUT",
    "1A 16 12 12, COVER_OPEN",
    "1A 52 1A 12, CUTTER_FAIL",
    "1A 52 32 12, HARDWARE_ERROR"
  })
  @DisplayName("A printer that cannot print gets no page")
  void unreadyPrinterGetsNoPage(String status, FaultCode expected) {
    wire.plays(unit -> tells(unit, status));
    assertEquals(expected, fault(printer.print(PAGE)));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("Paper that ends in the middle of a receipt is told, and the page is not sent again")
  void paperEndsInTheMiddle() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB);
      tells(unit, NO_PAPER);
    });
    assertEquals(FaultCode.SUPPLIES_OUT, fault(printer.print(PAGE)));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A proof that says that the paper has ended proves no receipt")
  void proofOfPaperEnd() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB).sends("0C");
    });
    assertEquals(FaultCode.SUPPLIES_OUT, fault(printer.print(PAGE)));
  }

  @Test
  @DisplayName("A cutter that fails after the print is told")
  void cutterFails() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB).sends("00");
      tells(unit, "1A 52 1A 12");
    });
    assertEquals(FaultCode.CUTTER_FAIL, fault(printer.print(PAGE)));
  }

  @Test
  @DisplayName("A printer that never proves the receipt has not printed it")
  void unprovedReceipt() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.expects(JOB);
      tells(unit, READY);
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(printer(1).print(PAGE)));
  }

  @Test
  @DisplayName("A printer that is unplugged in the middle of a receipt is offline")
  void unpluggedInTheMiddle() {
    wire.plays(unit -> {
      tells(unit, READY);
      unit.take(4);
      unit.unplug();
    });
    assertEquals(FaultCode.OFFLINE, fault(printer.print(PAGE)));
    wire.played();
    wire.plugIn();
    wire.plays(unit -> tells(unit, READY));
    told(printer.status());
  }
}
