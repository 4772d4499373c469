package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.issuance.CardPath.Obstacle;
import id.anjungan.agent.issuance.CardPath.OldCardReturn;
import id.anjungan.agent.issuance.IssuanceEnd;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.ReleaseVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every end of the table of outcomes (design 8), each with what the citizen, the centre and the
/// old card get.
class VisitEndsTest {

  private static final DeviceFault SAM = new DeviceFault(Unit.SAM, FaultCode.OFFLINE, "none");

  @TempDir private Path dir;
  private Cabin cabin;

  @BeforeEach
  void open() {
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
  @DisplayName("A new card that is not taken can be collected at the office (REQ-055)")
  void cardRetracted() {
    cabin.path.end = verdict -> new IssuanceEnd.Retracted(PathDouble.NEW);

    assertEquals("CARD_RETRACTED", cabin.visit().get("outcome").asText());
    assertFalse(cabin.path.deeds.toString().contains("give back"), "the old card is void");
    assertEquals("NOT_TAKEN", cabin.receipts.getFirst().code());
  }

  @Test
  @DisplayName(
      "Another person's fingers, four times: no card, no blank moved, old card back (REQ-034)")
  void otherPersonAtFirstCheck() {
    for (int left = 3; left >= 0; left--) {
      cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(12, left));
    }

    JsonNode line = cabin.visit();

    assertEquals("REFUSED_FINGER", line.get("outcome").asText());
    assertEquals("FINGER_NO_MATCH", line.get("code").asText());
    assertEquals(4, line.get("attempts").get("first").asInt());
    assertEquals(List.of("open", "take in", "give back " + PathDouble.OLD), cabin.path.deeds);
    assertEquals(0, cabin.centre.applied);
    assertTrue(cabin.screen.last(ViewContent.ConfirmData.class).isEmpty(), "no data were shown");
    assertEquals(
        List.of(Finger.RIGHT_INDEX, Finger.LEFT_INDEX, Finger.RIGHT_THUMB, Finger.LEFT_THUMB),
        cabin.centre.asked(CheckStep.FIRST));
  }

  @Test
  @DisplayName("The old card comes back before the refusal is explained (REQ-052)")
  void oldCardFirst() {
    cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(1, 0));

    cabin.visit();

    List<ScreenName> story = cabin.screen.story();
    assertEquals(
        List.of(ScreenName.TAKE_OLD_CARD, ScreenName.REFUSED, ScreenName.FAREWELL),
        story.subList(story.size() - 3, story.size()));
    assertTrue(cabin.screen.last(ViewContent.Refused.class).orElseThrow().cardComesBack());
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
  @DisplayName("Four unusable impressions: no card, and the citizen is told why (REQ-034)")
  void noUsableFinger() {
    for (int left = 3; left >= 0; left--) {
      cabin.centre.firstVerdicts.add(new FingerVerdict.Unusable(5, left));
    }

    assertEquals("NO_USABLE_FINGER", cabin.visit().get("code").asText());
    assertEquals("REFUSED_FINGER", cabin.centre.ended().outcome());
  }

  @Test
  @DisplayName(
      "A new card that does not match is not handed over; the old one comes back (REQ-052)")
  void mismatchAtSecondCheck() {
    for (int left = 3; left >= 0; left--) {
      cabin.centre.secondVerdicts.add(new ReleaseVerdict.NoMatch(10, 10, left));
    }

    JsonNode line = cabin.visit();

    assertEquals("REFUSED_NEW_CARD_MISMATCH", line.get("outcome").asText());
    assertEquals(4, line.get("attempts").get("second").asInt());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(
        List.of(Finger.RIGHT_INDEX, Finger.LEFT_INDEX, Finger.RIGHT_INDEX, Finger.LEFT_INDEX),
        cabin.centre.asked(CheckStep.SECOND));
    assertEquals(1, cabin.receipts.size(), "there is an application: a paper is due");
    assertEquals(
        ScriptedCentre.NUMBER.value(),
        cabin.screen.last(ViewContent.Refused.class).orElseThrow().registrationNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CARD_VOID", "CARD_UNKNOWN", "CARD_NOT_AUTHENTIC"})
  @DisplayName("A card that the centre refuses goes back with the centre's own words (REQ-052)")
  void cardRefusedByCentre(String code) {
    cabin.centre.sighting = ScriptedCentre.refuseCard(code);

    JsonNode line = cabin.visit();

    assertEquals("REFUSED_CARD", line.get("outcome").asText());
    assertEquals(code, line.get("code").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(
        "Kartu tidak berlaku.",
        cabin.screen.last(ViewContent.Refused.class).orElseThrow().cause().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOLDER_UNKNOWN", "ORDER_OPEN", "NOT_ELIGIBLE"})
  @DisplayName("A rule that refuses the holder is told apart from a bad card (REQ-032)")
  void notEligible(String code) {
    cabin.centre.sighting = ScriptedCentre.refuseCard(code);

    assertEquals("REFUSED_NOT_ELIGIBLE", cabin.visit().get("outcome").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
  }

  @ParameterizedTest
  @CsvSource({
    "NO_KTP_DF,FOREIGN_CARD",
    "MALFORMED,FOREIGN_CARD",
    "NOT_AUTHENTIC,CARD_NOT_AUTHENTIC"
  })
  @DisplayName("A foreign card or a copy goes back")
  void foreignCard(String why, String code) {
    cabin.path.reading = new CardReading.Foreign(null, why);

    JsonNode line = cabin.visit();

    assertEquals("REFUSED_CARD", line.get("outcome").asText());
    assertEquals(code, line.get("code").asText());
    assertEquals("give back null", cabin.path.deeds.getLast());
  }

  @Test
  @DisplayName("A card with a dead chip goes back")
  void deadChip() {
    cabin.path.reading = new CardReading.Dead();

    assertEquals("CARD_CHIP_DEAD", cabin.visit().get("code").asText());
    assertEquals("REFUSED_CARD", cabin.centre.ended().outcome());
  }

  @Test
  @DisplayName("A card that left the field goes back")
  void tornOff() {
    cabin.path.reading = new CardReading.TornOff(PathDouble.OLD);

    assertEquals("CARD_TORN_OFF", cabin.visit().get("code").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
  }

  @Test
  @DisplayName("A reader that fails within a visit gives the card back and goes out of service")
  void readerFails() {
    cabin.path.reading = new CardReading.NotPossible(SAM);
    cabin.clock.after(Duration.ofMinutes(3), cabin.stop::raise);

    JsonNode line = cabin.visit();

    assertEquals("OUT_OF_SERVICE", line.get("outcome").asText());
    assertEquals("SAM_OFFLINE", line.get("code").asText());
    assertTrue(cabin.path.deeds.contains("give back null"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOPPER_EMPTY", "ACCEPTOR_BIN_FULL", "SAM_MISSING"})
  @DisplayName("What cannot be promised is not begun: out of service before a card is asked for")
  void obstacleBefore(String code) {
    cabin.path.obstacles.add(new Obstacle(code, SAM));
    cabin.clock.after(Duration.ofMinutes(3), cabin.stop::raise);

    JsonNode line = cabin.visit();

    assertEquals("OUT_OF_SERVICE", line.get("outcome").asText());
    assertEquals(code, line.get("code").asText());
    assertTrue(line.get("visit").isNull());
    assertEquals(List.of(ScreenName.OUT_OF_SERVICE), cabin.screen.story());
    assertTrue(cabin.path.deeds.isEmpty());
  }

  @Test
  @DisplayName(
      "An obstacle that comes between the attract screen and the touch ends the visit at once")
  void obstacleAtStart() {
    cabin.screen.leavesAlone(ScreenName.ATTRACT);
    cabin.clock.after(
        Duration.ofSeconds(2),
        () -> {
          cabin.path.obstacles.add(new Obstacle("HOPPER_EMPTY", SAM));
          cabin.screen.touches(ScreenName.ATTRACT, Action.START);
        });
    cabin.clock.after(Duration.ofMinutes(3), cabin.stop::raise);

    JsonNode line = cabin.visit();

    assertEquals("HOPPER_EMPTY", line.get("code").asText());
    assertEquals(cabin.centre.ended().visit().value(), line.get("visit").asText());
    assertTrue(cabin.path.deeds.isEmpty());
    assertEquals(ScreenName.OUT_OF_SERVICE, cabin.screen.story().getLast());
  }

  @Test
  @DisplayName("A centre that does not answer keeps the kiosk out of service until it does")
  void centreDownAndBack() {
    cabin.centre.reachable = false;
    cabin.clock.after(Duration.ofMinutes(2), () -> cabin.centre.reachable = true);

    assertEquals("CENTRE_LOST", cabin.visit().get("code").asText());
    assertEquals("CARD_TAKEN", cabin.visit().get("outcome").asText());
  }

  @Test
  @DisplayName("A centre lost at the first check: nothing is made, the old card comes back")
  void centreLostAtFirstCheck() {
    cabin.centre.lostAtVerify = true;

    JsonNode line = cabin.visit();

    assertEquals("OUT_OF_SERVICE", line.get("outcome").asText());
    assertEquals("CENTRE_LOST", line.get("code").asText());
    assertEquals(List.of("open", "take in", "give back " + PathDouble.OLD), cabin.path.deeds);
  }

  @Test
  @DisplayName("A centre lost at the second check hands the case to the office, with a paper")
  void centreLostAtSecondCheck() {
    cabin.centre.lostAtRelease = true;

    JsonNode line = cabin.visit();

    assertEquals("HANDED_TO_OFFICE", line.get("outcome").asText());
    assertEquals("CENTRE_LOST", line.get("code").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(1, cabin.receipts.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TWO_SPOILED_BLANKS", "JAM", "PRINT_FAULT", "HOPPER_EMPTY"})
  @DisplayName("A card that cannot be made hands the case to the office; the old card comes back")
  void notMade(String code) {
    cabin.path.end = verdict -> new IssuanceEnd.NotMade(code, false);

    assertEquals("HANDED_TO_OFFICE", cabin.visit().get("outcome").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(code, cabin.receipts.getFirst().code());
  }

  @Test
  @DisplayName("A kept old card is not given back, and a paper says what follows (REQ-059)")
  void notMadeAndKept() {
    cabin.path.end = verdict -> new IssuanceEnd.NotMade("ACTIVATION_FAILED", true);

    assertEquals("HANDED_TO_OFFICE", cabin.visit().get("outcome").asText());
    assertFalse(cabin.path.deeds.toString().contains("give back"));
    assertEquals(1, cabin.receipts.size());
  }

  @Test
  @DisplayName("What sensors cannot prove is told as uncertain, never as done (REQ-059)")
  void uncertain() {
    cabin.path.end = verdict -> new IssuanceEnd.Uncertain("CARD_UNCERTAIN");

    assertEquals("UNCERTAIN", cabin.visit().get("outcome").asText());
    assertEquals("CARD_UNCERTAIN", cabin.receipts.getFirst().code());
  }

  @Test
  @DisplayName("Data that are not right end the visit before an application is opened (REQ-039)")
  void dataWrong() {
    cabin.screen.touches(ScreenName.CONFIRM_DATA, Action.DATA_WRONG);

    JsonNode line = cabin.visit();

    assertEquals("REFUSED_NOT_ELIGIBLE", line.get("outcome").asText());
    assertEquals("DATA_NOT_CONFIRMED", line.get("code").asText());
    assertEquals(0, cabin.centre.applied);
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
  @DisplayName("An application that the centre refuses ends in the centre's next step")
  void applicationRefused() {
    cabin.centre.application = ScriptedCentre.refuse("ORDER_OPEN", false);

    assertEquals("REFUSED_NOT_ELIGIBLE", cabin.visit().get("outcome").asText());
    assertEquals(
        "Datang ke loket.",
        cabin.screen.last(ViewContent.Refused.class).orElseThrow().nextStep().id());
  }

  @Test
  @DisplayName("An old card that is not taken stays in the bin, and a paper says where it is")
  void oldCardNotTaken() {
    cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(1, 0));
    cabin.path.comesBack = OldCardReturn.RETAINED;

    assertEquals("REFUSED_FINGER", cabin.visit().get("outcome").asText());
    assertEquals(1, cabin.receipts.size());
    assertTrue(cabin.receipts.getFirst().nextStep().en().startsWith("Your old card is safe"));
    assertFalse(cabin.screen.last(ViewContent.Refused.class).orElseThrow().cardComesBack());
  }

  @Test
  @DisplayName("An old card that is stuck hands the visit to a person")
  void oldCardStuck() {
    cabin.screen.touches(ScreenName.CHOOSE_SERVICE, Action.STOP);
    cabin.path.comesBack = OldCardReturn.STUCK;

    JsonNode line = cabin.visit();

    assertEquals("HANDED_TO_OFFICE", line.get("outcome").asText());
    assertEquals("OLD_CARD_STUCK", line.get("code").asText());
  }

  @Test
  @DisplayName("An acceptor that cannot open its shutter ends the visit before a card is taken")
  void shutterFails() {
    cabin.path.entry =
        Motion.failed(new DeviceFault(Unit.ACCEPTOR, FaultCode.SHUTTER_FAIL, "test"));
    cabin.clock.after(Duration.ofMinutes(3), cabin.stop::raise);

    assertEquals("ACCEPTOR_SHUTTER_FAIL", cabin.visit().get("code").asText());
    assertEquals(List.of("open"), cabin.path.deeds);
  }

  @Test
  @DisplayName("An acceptor that falls silent while a card is awaited ends the visit")
  void acceptorFallsSilent() {
    cabin.path.mouthFault = new DeviceFault(Unit.ACCEPTOR, FaultCode.OFFLINE, "test");
    cabin.clock.after(Duration.ofMinutes(3), cabin.stop::raise);

    assertEquals("ACCEPTOR_OFFLINE", cabin.visit().get("code").asText());
    assertEquals(List.of("open", "close"), cabin.path.deeds);
  }

  @Test
  @DisplayName("A fingerprint module that dies within the first check gives the card back")
  void scannerDies() {
    cabin.clock.after(Duration.ofMinutes(3), cabin.stop::raise);
    cabin.scanner.breaksAfterHealth();

    JsonNode line = cabin.visit();

    assertEquals("FINGERPRINT_OFFLINE", line.get("code").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
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
