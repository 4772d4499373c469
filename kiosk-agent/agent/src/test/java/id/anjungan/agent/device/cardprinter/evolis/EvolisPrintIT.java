package id.anjungan.agent.device.cardprinter.evolis;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.cardprinter.evolis.EvolisScript.answers;
import static id.anjungan.agent.device.cardprinter.evolis.EvolisScript.hears;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One print of both faces: panels, failures, and what is loaded again.
class EvolisPrintIT {

  private static final int DYE = 576_072;
  private static final int RESIN = 82_296;

  @AutoClose private final Wire wire = Wire.plugged();
  private final CardPrinter printer =
      new EvolisPrinter(wire.line(), EvolisScript.TIMINGS, new MachineTicks());

  private static CardFaces faces() {
    Random random = new Random(5);
    byte[] rgb = new byte[1016 * 648 * 3];
    byte[] front = new byte[127 * 648];
    byte[] back = new byte[127 * 648];
    random.nextBytes(rgb);
    random.nextBytes(front);
    random.nextBytes(back);
    return new CardFaces(rgb, front, back);
  }

  private static byte[] panel(Wire wire, String head, int length) {
    wire.expectsText("\u001B" + head);
    byte[] data = wire.take(length);
    wire.expectsText("\r").sendsText("OK\0");
    return data;
  }

  private static void loads(Wire wire) {
    answers(wire, "Ss", "OK");
    answers(wire, "Pr;ymcko", "OK");
    answers(wire, "Sr", "OK");
    panel(wire, "Db;y;128;", DYE);
    panel(wire, "Db;m;128;", DYE);
    panel(wire, "Db;c;128;", DYE);
    panel(wire, "Db;k;2;", RESIN);
    answers(wire, "Sv", "OK");
    panel(wire, "Db;k;2;", RESIN);
  }

  @Test
  @DisplayName("Both faces go to the printer as panels of exact length, in the order of the ribbon")
  void facesArePrinted() {
    CardFaces faces = faces();
    wire.plays(unit -> {
      answers(unit, "Ss", "OK");
      answers(unit, "Pr;ymcko", "OK");
      answers(unit, "Sr", "OK");
      byte[] rgb = faces.frontRgb();
      same(Panels.dye(rgb, 2), panel(unit, "Db;y;128;", DYE));
      same(Panels.dye(rgb, 1), panel(unit, "Db;m;128;", DYE));
      same(Panels.dye(rgb, 0), panel(unit, "Db;c;128;", DYE));
      same(Panels.resin(faces.frontBlack()), panel(unit, "Db;k;2;", RESIN));
      answers(unit, "Sv", "OK");
      same(Panels.resin(faces.backBlack()), panel(unit, "Db;k;2;", RESIN));
      answers(unit, "Se", "OK");
    });
    assertEquals(Motion.DONE, printer.print(faces));
  }

  private static void same(byte[] expected, byte[] seen) {
    if (!Arrays.equals(expected, seen)) {
      throw new AssertionError("another panel");
    }
  }

  @ParameterizedTest
  @CsvSource({"PRINT, PRINT_FAIL", "RIBBON, SUPPLIES_OUT", "JAM, JAM", "COVER, COVER_OPEN"})
  @DisplayName("A print that the printer calls failed is failed, and not repeated (REQ-053)")
  void printFails(String code, FaultCode expected) {
    wire.plays(unit -> {
      loads(unit);
      answers(unit, "Se", "NOK;" + code);
    });
    assertEquals(expected, fault(printer.print(faces())));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A print without the printer's word is a spoiled card (REQ-053)")
  void unprovedPrintIsSpoiled() {
    wire.plays(unit -> {
      loads(unit);
      hears(unit, "Se");
    });
    assertEquals(FaultCode.PRINT_FAIL, fault(printer.print(faces())));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A printer without a card refuses before any panel is sent")
  void noCardToPrint() {
    wire.plays(unit -> answers(unit, "Ss", "NOK;NOCARD"));
    assertEquals(FaultCode.NO_MEDIA, fault(printer.print(faces())));
  }

  @Test
  @DisplayName("A sequence that was left open is reset and loaded once more: nothing has moved yet")
  void openSequenceIsReset() {
    wire.plays(unit -> {
      answers(unit, "Ss", "NOK;SEQUENCE");
      answers(unit, "Srs", "OK");
      loads(unit);
      answers(unit, "Se", "OK");
    });
    assertEquals(Motion.DONE, printer.print(faces()));
  }

  @Test
  @DisplayName("A printer that loses the thread twice gets no third load")
  void loadedTwiceAtMost() {
    wire.plays(unit -> {
      answers(unit, "Ss", "NOK;SEQUENCE");
      answers(unit, "Srs", "OK");
      answers(unit, "Ss", "NOK;SEQUENCE");
    });
    assertEquals(FaultCode.SEQUENCE, fault(printer.print(faces())));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A printer that hangs up in the middle of a panel is offline; its card is not moved")
  void hangUpInAPanel() {
    wire.plays(unit -> {
      answers(unit, "Ss", "OK");
      answers(unit, "Pr;ymcko", "OK");
      answers(unit, "Sr", "OK");
      unit.expectsText("\u001BDb;y;128;");
      unit.take(1000);
      unit.unplug();
    });
    assertEquals(FaultCode.OFFLINE, fault(printer.print(faces())));
  }
}
