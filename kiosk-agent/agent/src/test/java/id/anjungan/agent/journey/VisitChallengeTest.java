package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.issuance.IssuanceEnd;
import id.anjungan.agent.verification.SecondVerdict;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies between kiosk and centre, challenges above all, is never told to a citizen as a rule
/// that refuses.
class VisitChallengeTest {

  @TempDir private Path dir;
  private Cabin cabin;

  @BeforeEach
  void open() {
    cabin = new Cabin(dir);
  }

  /// The citizen reads the help at the finger screen, says twice to be still there, comes back.
  private void readsHelpFor(Duration time) {
    cabin.scanner.fingerThere = false;
    cabin.screen.leavesAlone(ScreenName.HELP);
    cabin.screen.touches(ScreenName.PLACE_FINGER, Action.HELP);
    cabin.screen.touches(ScreenName.STILL_THERE, Action.MORE_TIME);
    cabin.clock.after(
        time,
        () -> {
          cabin.screen.leavesAlone(ScreenName.PLACE_FINGER);
          cabin.screen.touches(ScreenName.HELP, Action.BACK);
          cabin.scanner.fingerThere = true;
        });
  }

  @Test
  @DisplayName("A citizen who reads the help for three minutes is served all the same (REQ-034)")
  void slowCitizen() {
    readsHelpFor(Duration.ofMinutes(3));

    JsonNode line = cabin.visit();

    assertEquals("CARD_TAKEN", line.get("outcome").asText());
    assertEquals(1, line.get("attempts").get("first").asInt());
    assertEquals(
        List.of(Finger.RIGHT_INDEX, Finger.RIGHT_INDEX), cabin.centre.asked(CheckStep.FIRST));
  }

  @Test
  @DisplayName(
      "An expired challenge is drawn anew for the same finger; no try is counted (REQ-034)")
  void expiredAtFirstCheck() {
    cabin.centre.verifyRefusals.add("CHALLENGE_EXPIRED");
    cabin.centre.verifyRefusals.add("CHALLENGE_UNKNOWN");

    JsonNode line = cabin.visit();

    assertEquals("CARD_TAKEN", line.get("outcome").asText());
    assertEquals(1, line.get("attempts").get("first").asInt());
    assertEquals(
        List.of(Finger.RIGHT_INDEX, Finger.RIGHT_INDEX, Finger.RIGHT_INDEX),
        cabin.centre.asked(CheckStep.FIRST));
  }

  @Test
  @DisplayName("After an expired challenge all four tries are left (REQ-034)")
  void allTriesLeft() {
    cabin.centre.verifyRefusals.add("CHALLENGE_EXPIRED");
    for (int left = 3; left >= 0; left--) {
      cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(12, left));
    }

    JsonNode line = cabin.visit();

    assertEquals("FINGER_NO_MATCH", line.get("code").asText());
    assertEquals(4, line.get("attempts").get("first").asInt());
  }

  @Test
  @DisplayName("An expired challenge at the second check does not cost the new card (REQ-052)")
  void expiredAtSecondCheck() {
    cabin.centre.releaseRefusals.add("CHALLENGE_EXPIRED");

    JsonNode line = cabin.visit();

    assertEquals("CARD_TAKEN", line.get("outcome").asText());
    assertEquals(1, line.get("attempts").get("second").asInt());
    assertEquals(
        List.of(Finger.RIGHT_INDEX, Finger.RIGHT_INDEX), cabin.centre.asked(CheckStep.SECOND));
  }

  @Test
  @DisplayName("The citizen is told why the same finger is asked for once more")
  void toldWhy() {
    cabin.centre.verifyRefusals.add("CHALLENGE_EXPIRED");

    cabin.visit();

    assertTrue(
        cabin.screen.views().stream()
            .map(view -> view.content())
            .filter(ViewContent.PlaceFinger.class::isInstance)
            .map(content -> ((ViewContent.PlaceFinger) content).hint())
            .anyMatch(hint -> hint != null && hint.en().startsWith("The time ran out")));
  }

  @Test
  @DisplayName("A centre for which no challenge lives has a fault: the card comes back, no refusal")
  void neverLives() {
    cabin.centre.challengesLive = false;
    cabin.clock.after(Duration.ofMinutes(5), cabin.stop::raise);

    JsonNode line = cabin.visit();

    assertEquals("OUT_OF_SERVICE", line.get("outcome").asText());
    assertEquals("CHALLENGE_EXPIRED", line.get("code").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(5, cabin.centre.asked(CheckStep.FIRST).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VISIT_ENDED",
        "VISIT_UNKNOWN",
        "KIOSK_UNKNOWN",
        "CHALLENGE_USED",
        "CHALLENGE_NOT_ANSWERED",
        "CAPTURE_SIGNATURE",
        "NO_TRIES_LEFT",
        "IDEMPOTENCY_KEY_REUSED",
        "MESSAGE_UNREADABLE",
        "A_CODE_OF_TOMORROW"
      })
  @DisplayName(
      "What the wire refuses within the first check is the machine's fault, no rule (REQ-034)")
  void wireAtFirstCheck(String code) {
    cabin.centre.verifyRefusals.add(code);
    cabin.clock.after(Duration.ofMinutes(5), cabin.stop::raise);

    JsonNode line = cabin.visit();

    assertEquals("OUT_OF_SERVICE", line.get("outcome").asText());
    assertEquals(code, line.get("code").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
  }

  @Test
  @DisplayName("A challenge that is refused is the machine's fault, no rule (REQ-034)")
  void noChallenge() {
    cabin.centre.challengeRefusals.add("VISIT_ENDED");
    cabin.clock.after(Duration.ofMinutes(5), cabin.stop::raise);

    assertEquals("OUT_OF_SERVICE", cabin.visit().get("outcome").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"VISIT_ENDED", "NOT_VERIFIED", "OLD_CARD_DIFFERS", "APPLICATION_KNOWN"})
  @DisplayName("An application that the wire refuses is the machine's fault, no rule (REQ-032)")
  void wireAtApplication(String code) {
    cabin.centre.application = ScriptedCentre.refuse(code, false);
    cabin.clock.after(Duration.ofMinutes(5), cabin.stop::raise);

    JsonNode line = cabin.visit();

    assertEquals("OUT_OF_SERVICE", line.get("outcome").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertFalse(cabin.path.deeds.contains("issue"));
  }

  @Test
  @DisplayName("A sighting that the wire refuses is the machine's fault, no rule (REQ-032)")
  void wireAtSighting() {
    cabin.centre.sighting = ScriptedCentre.refuse("VISIT_BOUND", false);
    cabin.clock.after(Duration.ofMinutes(5), cabin.stop::raise);

    assertEquals("OUT_OF_SERVICE", cabin.visit().get("outcome").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ORDER_OPEN", "SERVICE_NOT_OFFERED", "STAY_PERMIT_ENDED"})
  @DisplayName("A rule about person or service refuses the application as a rule (REQ-032)")
  void ruleAtApplication(String code) {
    cabin.centre.application = ScriptedCentre.refuse(code, false);

    assertEquals("REFUSED_NOT_ELIGIBLE", cabin.visit().get("outcome").asText());
  }

  @Test
  @DisplayName("What the wire refuses once a card is made hands the case to the office (REQ-052)")
  void wireAtSecondCheck() {
    cabin.centre.releaseRefusals.add("VISIT_ENDED");
    cabin.path.end =
        verdict -> {
          assertEquals(new SecondVerdict.NoAnswer("VISIT_ENDED"), verdict);
          return new IssuanceEnd.NotMade("VISIT_ENDED", false);
        };

    JsonNode line = cabin.visit();

    assertEquals("HANDED_TO_OFFICE", line.get("outcome").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(1, cabin.receipts.size());
  }
}
