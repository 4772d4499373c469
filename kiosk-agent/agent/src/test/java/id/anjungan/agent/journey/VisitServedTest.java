package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits that end with a new card taken: what the citizen takes home and what is written down.
class VisitServedTest {

  private final Cabin cabin;

  VisitServedTest(@TempDir Path dir) {
    cabin = new Cabin(dir);
  }

  @Test
  @DisplayName(
      "A citizen who does all as asked leaves with a card, a receipt and a number (REQ-051)")
  void cardTaken() {
    JsonNode line = cabin.visit();

    assertEquals("CARD_TAKEN", line.get("outcome").asText());
    assertEquals(List.of("open", "take in", "issue"), cabin.path.deeds);
    assertEquals(
        List.of(
            ScreenName.ATTRACT,
            ScreenName.WORKING,
            ScreenName.INSERT_CARD,
            ScreenName.READING_CARD,
            ScreenName.CHOOSE_SERVICE,
            ScreenName.PLACE_FINGER,
            ScreenName.CHECKING_FINGER,
            ScreenName.CONFIRM_DATA,
            ScreenName.WORKING,
            ScreenName.PLACE_FINGER,
            ScreenName.CHECKING_FINGER,
            ScreenName.COLLECT_CARD,
            ScreenName.WORKING,
            ScreenName.RECEIPT,
            ScreenName.FAREWELL),
        cabin.screen.story());
    assertEquals(ScriptedCentre.NUMBER, cabin.centre.ended().registrationNumber());
    assertEquals(1, line.get("attempts").get("first").asInt());
    assertEquals(1, line.get("attempts").get("second").asInt());
    assertEquals(PathDouble.OLD.hex(), line.get("oldCard").asText());
    assertEquals(PathDouble.NEW.hex(), line.get("newCard").asText());
    assertEquals("damaged", line.get("service").asText());
  }

  @Test
  @DisplayName("The sum of the hopper is closed at the end of each visit (REQ-059)")
  void sumClosed() {
    cabin.visit();
    cabin.screen.touches(ScreenName.CHOOSE_SERVICE, Action.STOP);
    cabin.visit();

    assertEquals(2, cabin.path.sumsClosed);
  }

  @Test
  @DisplayName("The receipt carries number and proof but no name and no NIK (REQ-079)")
  void receiptWithoutPersonalData() {
    cabin.visit();

    var receipt = cabin.receipts.getFirst();
    assertEquals(ScriptedCentre.NUMBER, receipt.registrationNumber());
    assertEquals(ScriptedCentre.RECEIPT, receipt.proof());
    assertNull(receipt.code());
    assertFalse(receipt.toString().contains("SITI") || receipt.toString().contains("9915010"));
  }

  @Test
  @DisplayName("The book of visits holds no name and no NIK")
  void bookWithoutPersonalData() {
    String line = cabin.visit().toString();

    assertFalse(line.contains("SITI") || line.contains("9915010203040001"));
  }

  @Test
  @DisplayName(
      "A missing receipt changes nothing but the screen: number and QR are shown (REQ-079)")
  void paperOut() {
    cabin.printer.result =
        Motion.failed(new DeviceFault(Unit.RECEIPT_PRINTER, FaultCode.SUPPLIES_OUT, "end"));

    assertEquals("CARD_TAKEN", cabin.visit().get("outcome").asText());
    ViewContent.Receipt shown = cabin.screen.last(ViewContent.Receipt.class).orElseThrow();
    assertFalse(shown.printed());
    assertEquals(ScriptedCentre.RECEIPT, shown.qr());
  }

  @Test
  @DisplayName("A kiosk without receipt paper still serves")
  void paperOutBefore() {
    cabin.printer.status =
        new ReceiptPrinterStatus(ReceiptPrinterStatus.Paper.OUT, false, false, false);

    assertEquals("CARD_TAKEN", cabin.visit().get("outcome").asText());
  }

  @Test
  @DisplayName("A second impression that matches goes on (REQ-034)")
  void matchAtSecondImpression() {
    cabin.centre.firstVerdicts.add(new FingerVerdict.Unusable(10, 3));

    JsonNode line = cabin.visit();

    assertEquals("CARD_TAKEN", line.get("outcome").asText());
    assertEquals(2, line.get("attempts").get("first").asInt());
  }

  @Test
  @DisplayName("The NIK is shown masked when the data are confirmed (REQ-039)")
  void nikMasked() {
    cabin.visit();

    String lines = cabin.screen.last(ViewContent.ConfirmData.class).orElseThrow().toString();
    assertTrue(lines.contains("SITI CONTOH"));
    assertFalse(lines.contains("9915010203040001"));
  }

  @Test
  @DisplayName("Each visit is told to the centre once, with its outcome and reason")
  void toldOnce() {
    cabin.visit();

    KioskEvent.VisitEnded ended = cabin.centre.ended();
    assertEquals("CARD_TAKEN", ended.outcome());
    assertEquals("ISSUED", ended.reason());
    assertTrue(cabin.centre.delivered > 0);
  }
}
