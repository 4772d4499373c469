package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.issuance.CardPath.OldCardReturn;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.ReleaseVerdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Visits that a finger, a card, a rule or the citizen's own word ends: no new card is handed over.
class VisitRefusedTest {

  private final Cabin cabin;

  VisitRefusedTest(@TempDir Path dir) {
    cabin = new Cabin(dir);
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

  @Test
  @DisplayName("Whoever is refused is told where and when a person helps (REQ-052)")
  void toldWhereAPersonHelps() {
    cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(1, 0));

    cabin.visit();

    assertEquals(Cabin.OFFICE, cabin.screen.last(ViewContent.Refused.class).orElseThrow().office());
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
  @DisplayName("Data that are not right end the visit before an application is opened (REQ-039)")
  void dataWrong() {
    cabin.screen.touches(ScreenName.CONFIRM_DATA, Action.DATA_WRONG);

    JsonNode line = cabin.visit();

    assertEquals("REFUSED_NOT_ELIGIBLE", line.get("outcome").asText());
    assertEquals("DATA_NOT_CONFIRMED", line.get("code").asText());
    assertEquals(0, cabin.centre.applied);
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
}
