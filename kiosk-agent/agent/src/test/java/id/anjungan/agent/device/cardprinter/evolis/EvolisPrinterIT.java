package id.anjungan.agent.device.cardprinter.evolis;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.Outcomes.told;
import static id.anjungan.agent.device.cardprinter.evolis.EvolisScript.answers;
import static id.anjungan.agent.device.cardprinter.evolis.EvolisScript.hears;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The card printer besides its print: status, motions, their proof by the sensors.
class EvolisPrinterIT {

  @AutoClose private final Wire wire = Wire.plugged();
  private final CardPrinter printer =
      new EvolisPrinter(wire.line(), EvolisScript.TIMINGS, new MachineTicks());

  private static String sensors(String card) {
    return "card=" + card + ";cover=CLOSED;ribbon=OK;reject=OK";
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, CLOSED, OK, OK, NONE, false, OK, false",
    "FEEDER, OPEN, LOW, OK, ENTRY, true, LOW, false",
    "CONTACTLESS, CLOSED, END, OK, CONTACTLESS_STATION, false, END, false",
    "PRINT, CLOSED, OK, FULL, PRINT_STATION, false, OK, true",
    "BEZEL, CLOSED, OK, OK, BEZEL, false, OK, false",
    "JAM, CLOSED, OK, OK, JAMMED, false, OK, false"
  })
  @DisplayName("The status says where the card lies, cover, ribbon, reject box and panels left")
  void statusIsRead(
      String card,
      String cover,
      String ribbon,
      String reject,
      PrinterStatus.Position position,
      boolean open,
      PrinterStatus.Ribbon left,
      boolean full) {
    wire.plays(unit -> {
      answers(
          unit,
          "Rse",
          "card=" + card + ";cover=" + cover + ";ribbon=" + ribbon + ";reject=" + reject);
      answers(unit, "Rco;r", "118");
    });
    assertEquals(new PrinterStatus(position, open, left, full, 118), told(printer.status()));
  }

  @Test
  @DisplayName("A printer that does not tell its panels still tells its status")
  void panelsAreUnknown() {
    wire.plays(unit -> {
      answers(unit, "Rse", sensors("NONE"));
      answers(unit, "Rco;r", "NOK;PARAMETER");
    });
    assertEquals(-1, told(printer.status()).panelsLeft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card=SHELF;cover=CLOSED;ribbon=OK;reject=OK",
        "cover=CLOSED;card=NONE;ribbon=OK;reject=OK",
        "card=NONE",
        "card=NONE;cover=CLOSED;ribbon=OK;reject=OK;more=1"
      })
  @DisplayName("Sensors in a form that no documentation knows are a fault after three questions")
  void unknownSensorsAreAFault(String answer) {
    wire.plays(unit -> {
      for (int tries = 0; tries < 3; tries++) {
        answers(unit, "Rse", answer);
      }
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(printer.status()));
  }

  @Test
  @DisplayName("An answer that comes byte by byte is read; a late answer before it is passed over")
  void splitAndLateAnswers() {
    wire.plays(unit ->
        hears(unit, "Rbz")
            .sendsText("OK\0")
            .sendsSplit("HELD\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    assertTrue(told(printer.heldInBezel()));
  }

  @Test
  @DisplayName("An answer without an end is cut off, and the question repeated")
  void endlessAnswerIsCutOff() {
    wire.plays(unit -> {
      hears(unit, "Rbz").sendsText("x".repeat(3000));
      answers(unit, "Rbz", "EMPTY");
    });
    assertFalse(told(printer.heldInBezel()));
  }

  @Test
  @DisplayName("Garbage before an answer spoils it, and the question is repeated")
  void garbageIsAskedAgain() {
    wire.plays(unit -> {
      hears(unit, "Rbz").sends("FF 13 80").sendsText("HELD\0");
      answers(unit, "Rbz", "HELD");
    });
    assertTrue(told(printer.heldInBezel()));
  }

  @Test
  @DisplayName("A silent printer is offline after three questions")
  void silentPrinterIsOffline() {
    wire.plays(unit -> {
      hears(unit, "Rbz");
      hears(unit, "Rbz");
      hears(unit, "Rbz");
    });
    assertEquals(FaultCode.OFFLINE, fault(printer.heldInBezel()));
    wire.heardNoMore();
  }

  @ParameterizedTest
  @CsvSource({
    "NOCARD, NO_MEDIA",
    "JAM, JAM",
    "RIBBON, SUPPLIES_OUT",
    "COVER, COVER_OPEN",
    "REJECT_FULL, RETAIN_BIN_FULL",
    "BEZEL_OCCUPIED, OCCUPIED",
    "SEQUENCE, SEQUENCE",
    "PARAMETER, PROTOCOL_ERROR",
    "PRINT, PRINT_FAIL",
    "WHATEVER, HARDWARE_ERROR"
  })
  @DisplayName("A refused motion is told in the words of XFS")
  void refusalsAreTold(String code, FaultCode expected) {
    wire.plays(unit -> answers(unit, "Sic", "NOK;" + code));
    assertEquals(expected, fault(printer.toContactless()));
  }

  @Test
  @DisplayName("A busy printer has not moved: it is asked again")
  void busyPrinterIsAskedAgain() {
    wire.plays(unit -> {
      answers(unit, "Sic", "NOK;BUSY");
      answers(unit, "Sic", "NOK;BUSY");
      answers(unit, "Sic", "OK");
    });
    assertEquals(Motion.DONE, printer.toContactless());
  }

  @ParameterizedTest
  @CsvSource({"CONTACTLESS, true", "FEEDER, false", "JAM, false"})
  @DisplayName("A lost answer to a motion: the sensors decide, the motion is not repeated")
  void sensorsDecide(String card, boolean proved) {
    wire.plays(unit -> {
      hears(unit, "Sic");
      answers(unit, "Rse", sensors(card));
    });
    assertEquals(proved, printer.toContactless() instanceof Motion.Done);
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A card that the sensors then find jammed is told as a jam")
  void jamIsFound() {
    wire.plays(unit -> {
      hears(unit, "Sic");
      answers(unit, "Rse", sensors("JAM"));
    });
    assertEquals(FaultCode.JAM, fault(printer.toContactless()));
  }

  @Test
  @DisplayName("A garbled answer to a motion is not waited out: the sensors decide at once")
  void garbledMotion() {
    wire.plays(unit -> {
      hears(unit, "Spb").sendsText("O?\0");
      answers(unit, "Rse", sensors("BEZEL"));
    });
    assertEquals(Motion.DONE, printer.present());
  }

  @Test
  @DisplayName("The new card is presented and held in the bezel (REQ-051)")
  void cardIsPresented() {
    wire.plays(unit -> {
      answers(unit, "Spb", "OK");
      answers(unit, "Rbz", "HELD");
      answers(unit, "Rbz", "EMPTY");
    });
    assertEquals(Motion.DONE, printer.present());
    assertTrue(told(printer.heldInBezel()));
    assertFalse(told(printer.heldInBezel()));
  }

  @Test
  @DisplayName("A lost answer to present and a card that is nowhere prove nothing (REQ-059)")
  void vanishedCardIsNotPresented() {
    wire.plays(unit -> {
      hears(unit, "Spb");
      answers(unit, "Rse", sensors("NONE"));
    });
    assertEquals(FaultCode.OFFLINE, fault(printer.present()));
  }

  @Test
  @DisplayName("A lost answer to take back is never proved: the card may have been taken (REQ-059)")
  void takeBackIsNeverProved() {
    wire.plays(unit -> {
      hears(unit, "Stb");
      answers(unit, "Rse", sensors("NONE"));
    });
    assertEquals(FaultCode.OFFLINE, fault(printer.takeBack()));
  }

  @ParameterizedTest
  @CsvSource({
    "PRINT, NONE, true",
    "PRINT, PRINT, false",
    "NONE, NONE, false",
    "BEZEL, NONE, false"
  })
  @DisplayName("A lost answer to reject is proved by a card that lay inside and is nowhere now")
  void rejectIsProved(String before, String after, boolean proved) {
    wire.plays(unit -> {
      answers(unit, "Rse", sensors(before));
      hears(unit, "Ser");
      answers(unit, "Rse", sensors(after));
    });
    assertEquals(proved, printer.reject() instanceof Motion.Done);
  }

  @Test
  @DisplayName("A reject box that is full keeps the card inside")
  void fullRejectBox() {
    wire.plays(unit -> {
      answers(unit, "Rse", "card=PRINT;cover=CLOSED;ribbon=OK;reject=FULL");
      answers(unit, "Ser", "NOK;REJECT_FULL");
    });
    assertEquals(FaultCode.RETAIN_BIN_FULL, fault(printer.reject()));
  }

  @Test
  @DisplayName("Error states are cleared; a lost answer to that is asked for again")
  void errorsAreCleared() {
    wire.plays(unit -> {
      hears(unit, "Srs");
      answers(unit, "Srs", "OK");
      answers(unit, "Scs", "OK");
    });
    assertEquals(Motion.DONE, printer.reset());
  }
}
