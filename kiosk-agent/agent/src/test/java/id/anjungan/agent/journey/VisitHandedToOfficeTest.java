package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.issuance.CardPath.OldCardReturn;
import id.anjungan.agent.issuance.IssuanceEnd;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Visits that leave a case or a card to the office.
class VisitHandedToOfficeTest {

  private final Cabin cabin;

  VisitHandedToOfficeTest(@TempDir Path dir) {
    cabin = new Cabin(dir);
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
  @DisplayName("An old card that is stuck hands the visit to a person")
  void oldCardStuck() {
    cabin.screen.touches(ScreenName.CHOOSE_SERVICE, Action.STOP);
    cabin.path.comesBack = OldCardReturn.STUCK;

    JsonNode line = cabin.visit();

    assertEquals("HANDED_TO_OFFICE", line.get("outcome").asText());
    assertEquals("OLD_CARD_STUCK", line.get("code").asText());
  }
}
