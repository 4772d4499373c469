package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.device.gpio.IoBoard.Output;
import id.anjungan.agent.issuance.CardPath.OldCardReturn;
import id.anjungan.agent.issuance.IssuanceEnd;
import id.anjungan.agent.verification.SecondVerdict;
import id.anjungan.central.contract.FingerVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a citizen touches, or does not: stop, silence, language, help.
class VisitTouchesTest {

  @TempDir private Path dir;
  private Cabin cabin;

  @BeforeEach
  void open() {
    cabin = new Cabin(dir);
  }

  /// Brings the visit to a screen and leaves it there.
  private void standsAt(ScreenName screen) {
    cabin.screen.leavesAlone(screen);
    if (screen == ScreenName.INSERT_CARD) {
      cabin.path.cardComes = false;
    }
    if (screen == ScreenName.PLACE_FINGER) {
      cabin.scanner.fingerThere = false;
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ScreenName.class,
      names = {"INSERT_CARD", "CHOOSE_SERVICE", "PLACE_FINGER", "CONFIRM_DATA"})
  @DisplayName("Whoever says nothing is asked after 45 s and the visit ends 20 s later")
  void idle(ScreenName screen) {
    standsAt(screen);

    JsonNode line = cabin.visit();

    assertEquals("ABANDONED", line.get("outcome").asText());
    assertEquals("IDLE", line.get("code").asText());
    assertTrue(cabin.screen.story().contains(ScreenName.STILL_THERE));
    assertEquals(20, cabin.screen.last(ViewContent.StillThere.class).orElseThrow().secondsLeft());
    assertEquals(
        screen != ScreenName.INSERT_CARD, cabin.path.deeds.toString().contains("give back"));
    assertFalse(cabin.path.deeds.contains("issue"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ScreenName.class,
      names = {"INSERT_CARD", "CHOOSE_SERVICE", "PLACE_FINGER", "CONFIRM_DATA"})
  @DisplayName("A touch of more time brings back the screen that waited, as often as it is asked")
  void moreTime(ScreenName screen) {
    standsAt(screen);
    cabin.screen.touches(ScreenName.STILL_THERE, Action.MORE_TIME);
    cabin.clock.after(Duration.ofMinutes(12), () -> cabin.screen.touches(ScreenName.STILL_THERE));

    cabin.visit();

    long asked =
        cabin.screen.views().stream()
            .filter(view -> view.screen() == ScreenName.STILL_THERE)
            .count();
    assertTrue(asked >= 10, "asked " + asked + " times (WCAG 2.2, 2.2.1)");
  }

  @ParameterizedTest
  @EnumSource(
      value = ScreenName.class,
      names = {"INSERT_CARD", "CHOOSE_SERVICE", "PLACE_FINGER", "CONFIRM_DATA"})
  @DisplayName("Stop ends the visit on every screen before the making starts")
  void stop(ScreenName screen) {
    standsAt(screen);
    cabin.screen.touches(screen, Action.STOP);

    JsonNode line = cabin.visit();

    assertEquals("ABANDONED", line.get("outcome").asText());
    assertEquals("STOPPED", line.get("code").asText());
    assertFalse(cabin.screen.story().contains(ScreenName.REFUSED), "nobody is refused");
    assertFalse(cabin.path.deeds.contains("issue"));
  }

  @Test
  @DisplayName("Stop answers the question whether somebody is still there")
  void stopAtStillThere() {
    standsAt(ScreenName.CHOOSE_SERVICE);
    cabin.screen.touches(ScreenName.STILL_THERE, Action.STOP);

    assertEquals("STOPPED", cabin.visit().get("code").asText());
  }

  @Test
  @DisplayName(
      "Stop at the second check makes no card the citizen's; the old one comes back (REQ-052)")
  void stopAtSecondCheck() {
    cabin.screen.touches(ScreenName.CONFIRM_DATA, Action.CONFIRM);
    cabin.centre.firstVerdicts.add(ScriptedCentre.match());
    cabin.path.end =
        verdict -> {
          assertEquals(new SecondVerdict.NoFinger("STOPPED"), verdict);
          return new IssuanceEnd.NotMade("STOPPED", false);
        };
    cabin.screen.touchesSecond(Action.STOP);
    cabin.scanner.liftsAfterFirst();

    JsonNode line = cabin.visit();

    assertEquals("ABANDONED", line.get("outcome").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
    assertEquals(1, cabin.receipts.size(), "an application is open: a paper is due");
  }

  @Test
  @DisplayName("A card put in while the shutter closes is given back, not swallowed")
  void cardAtTheLastMoment() {
    standsAt(ScreenName.INSERT_CARD);
    cabin.path.cardComesLate = true;

    assertEquals("IDLE", cabin.visit().get("code").asText());
    assertEquals(List.of("open", "close", "give back null"), cabin.path.deeds);
  }

  @Test
  @DisplayName("An old card that an absent citizen does not take is kept, with a paper")
  void idleAndAway() {
    standsAt(ScreenName.CONFIRM_DATA);
    cabin.path.comesBack = OldCardReturn.RETAINED;

    assertEquals("ABANDONED", cabin.visit().get("outcome").asText());
    assertEquals(1, cabin.receipts.size());
  }

  @Test
  @DisplayName("The language can be changed on a screen and stays for the visit")
  void language() {
    cabin.screen.touches(ScreenName.CHOOSE_SERVICE, Action.SPEAK_ENGLISH, Action.CHOOSE_SERVICE);

    cabin.visit();

    assertEquals(Language.EN, cabin.screen.lastOf(ScreenName.RECEIPT).language());
    assertEquals(Language.EN, cabin.receipts.getFirst().language());
  }

  @Test
  @DisplayName("The next citizen is greeted in Indonesian again")
  void languageIsForgotten() {
    cabin.screen.touches(ScreenName.ATTRACT, Action.SPEAK_ENGLISH, Action.START);
    cabin.visit();
    cabin.screen.touches(ScreenName.ATTRACT, Action.START);
    cabin.visit();

    assertEquals(Language.ID, cabin.screen.lastOf(ScreenName.ATTRACT).language());
    assertEquals(Language.ID, cabin.screen.lastOf(ScreenName.RECEIPT).language());
  }

  @Test
  @DisplayName("Help explains the screen and leads back to it")
  void help() {
    cabin.screen.touches(ScreenName.CHOOSE_SERVICE, Action.HELP, Action.CHOOSE_SERVICE);

    assertEquals("CARD_TAKEN", cabin.visit().get("outcome").asText());
    assertEquals(
        HelpWords.about(ScreenName.CHOOSE_SERVICE),
        cabin.screen.last(ViewContent.Help.class).orElseThrow().about());
  }

  @Test
  @DisplayName("Help on the attract screen leads back to the attract screen")
  void helpWithoutVisit() {
    cabin.screen.touches(ScreenName.ATTRACT, Action.HELP, Action.START);

    assertEquals("CARD_TAKEN", cabin.visit().get("outcome").asText());
  }

  @Test
  @DisplayName("A visit can be stopped from the help page")
  void stopFromHelp() {
    cabin.screen.touches(ScreenName.CONFIRM_DATA, Action.HELP);
    cabin.screen.touches(ScreenName.HELP, Action.STOP);

    assertEquals("STOPPED", cabin.visit().get("code").asText());
  }

  @Test
  @DisplayName("A service that was not offered is not chosen: the question stands")
  void unknownService() {
    cabin.screen.chooses("lost", "no-such-service", "damaged");

    assertEquals("damaged", cabin.visit().get("service").asText());
  }

  @Test
  @DisplayName("The attract screen asks nobody whether they are still there")
  void attractWaitsForEver() {
    cabin.screen.leavesAlone(ScreenName.ATTRACT);
    cabin.clock.after(
        Duration.ofHours(3), () -> cabin.screen.touches(ScreenName.ATTRACT, Action.START));

    assertEquals("CARD_TAKEN", cabin.visit().get("outcome").asText());
    assertEquals(ScreenName.ATTRACT, cabin.screen.story().getFirst());
    assertFalse(cabin.screen.story().contains(ScreenName.STILL_THERE));
  }

  @Test
  @DisplayName("No view of a citizen's data is left when the visit is over (wipe)")
  void nothingLeft() {
    cabin.visit();

    View left = cabin.screen.views().getLast();
    assertEquals(ScreenName.FAREWELL, left.screen());
    for (Output light : List.of(Output.MOUTH_LIGHT, Output.BEZEL_LIGHT, Output.FINGER_LIGHT)) {
      assertFalse(cabin.io.lights.getOrDefault(light, false), light + " is out");
    }
  }

  @Test
  @DisplayName("Every picture of a finger is overwritten when the visit is over")
  void picturesAreWiped() {
    cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(1, 3));
    cabin.visit();

    assertFalse(cabin.scanner.taken.isEmpty());
    for (var picture : cabin.scanner.taken) {
      for (byte pixel : picture.grey()) {
        assertEquals(0, pixel);
      }
    }
  }

  @Test
  @DisplayName("The sign to end the agent ends a waiting visit with the old card given back")
  void stopSign() {
    standsAt(ScreenName.CONFIRM_DATA);
    cabin.clock.after(Duration.ofSeconds(30), cabin.stop::raise);

    assertEquals("ABANDONED", cabin.visit().get("outcome").asText());
    assertEquals("give back " + PathDouble.OLD, cabin.path.deeds.getLast());
  }

  @Test
  @DisplayName("A red light shows that the kiosk is out of service, a green one that it serves")
  void serviceLights() {
    cabin.centre.reachable = false;
    cabin.clock.after(Duration.ofMinutes(2), () -> cabin.centre.reachable = true);

    cabin.visit();
    assertTrue(cabin.io.lights.get(Output.OUT_OF_SERVICE_LIGHT));
    cabin.visit();
    assertTrue(cabin.io.lights.get(Output.IN_SERVICE_LIGHT));
  }
}
