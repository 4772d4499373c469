package id.anjungan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The whole screen program against an agent played by the test, pressed through the toolkit.
@Timeout(120)
class KioskScreenTest {

  private static final String TOKEN = "first-boot";

  @TempDir Path folder;
  private FakeAgent agent;
  private KioskApp app;
  private RobotClient robot;

  @BeforeEach
  void startScreen() throws Exception {
    agent = FakeAgent.start(folder.resolve("door.json"), TOKEN, Views.attract(7));
    app =
        Toolkit.on(() ->
            KioskApp.start(
                new ScreenConfiguration(
                    folder.resolve("door.json"),
                    true,
                    Optional.of(folder.resolve("screen.sock")))));
    robot = new RobotClient(folder.resolve("screen.sock"));
    assertEquals("ATTRACT", robot.waitAfter(0).path("screen").asText());
  }

  @AfterEach
  void stopScreen() throws Exception {
    robot.close();
    Toolkit.on(() -> {
      app.close();
      return null;
    });
    agent.close();
  }

  @Test
  @DisplayName("A press goes to the agent once, with the number of the view that was pressed")
  void pressGoesToAgent() throws Exception {
    assertTrue(robot.tap("START").path("ok").asBoolean());
    assertEquals(new Act(7, Action.START, null), agent.nextAct());
  }

  @Test
  @DisplayName("Each button of every screen sends its own action and nothing else")
  void eachButtonSendsItsAction() throws Exception {
    long number = 7;
    for (View sample : Views.all(Language.ID)) {
      for (Action action : sample.actions()) {
        View view = renumbered(++number, sample);
        agent.show(view);
        robot.waitAfter(number - 1);
        String choice = action == Action.CHOOSE_SERVICE ? "service-3" : null;
        robot.ask(
            choice == null
                ? "{\"do\":\"tap\",\"id\":\"%s\"}".formatted(action)
                : "{\"do\":\"tap\",\"id\":\"%s\",\"choice\":\"%s\"}".formatted(action, choice));
        assertEquals(new Act(number, action, choice), agent.nextAct());
      }
    }
    assertTrue(agent.hasNoFurtherAct());
  }

  @Test
  @DisplayName("A double press is one act, and after it nothing can be pressed until the next view")
  void doublePressIsOneAct() throws Exception {
    FxRobot finger = new FxRobot();
    finger.doubleClickOn("#START");
    assertEquals(new Act(7, Action.START, null), agent.nextAct());
    assertEquals("NO_SUCH_BUTTON", robot.tap("START").path("code").asText());
    assertEquals("NO_SUCH_BUTTON", robot.tap("SPEAK_ENGLISH").path("code").asText());
    robot.view().path("buttons").forEach(b -> assertFalse(b.path("enabled").asBoolean()));
    agent.show(Views.services(8));
    assertEquals("CHOOSE_SERVICE", robot.waitAfter(7).path("screen").asText());
    assertTrue(agent.hasNoFurtherAct());
  }

  @Test
  @DisplayName("A press that the agent does not take arms the screen again")
  void refusedPressArmsAgain() throws Exception {
    agent.answerActsWith(CompletionCode.SEQUENCE_ERROR);
    robot.tap("START");
    assertEquals(new Act(7, Action.START, null), agent.nextAct());
    tapUntilTaken("START");
    assertEquals(new Act(7, Action.START, null), agent.nextAct());
  }

  @Test
  @DisplayName("Without an agent the screen says so, and finds the next one by its new door.json")
  void findsNextAgent() throws Exception {
    agent.close();
    JsonNode lost = robot.waitAfter(7);
    assertEquals("CONNECTING", lost.path("screen").asText());
    assertEquals(0, lost.path("buttons").size());
    agent = FakeAgent.start(folder.resolve("door.json"), "second-boot", Views.services(1));
    assertEquals("CHOOSE_SERVICE", robot.waitAfter(0).path("screen").asText());
  }

  @Test
  @DisplayName("An agent that stands still is left, and the screen says so")
  void leavesStandingAgent() throws Exception {
    agent.goDeaf();
    assertEquals("CONNECTING", robot.waitAfter(7).path("screen").asText());
  }

  @Test
  @DisplayName("What is no message of the door closes it, and the screen begins anew")
  void babbleClosesDoor() throws Exception {
    for (String babble : List.of("", "[]", "{\"header\":{}}", "\u0000", "{".repeat(5000))) {
      agent.babble(babble);
      robot.waitAfter(7);
      JsonNode view = robot.waitAfter(0);
      assertEquals("ATTRACT", view.path("screen").asText());
    }
  }

  @Test
  @DisplayName("The robot tells what is drawn, takes its picture, and refuses what it cannot do")
  void robotTellsAndRefuses() throws Exception {
    JsonNode view = robot.view();
    assertEquals("ID", view.path("language").asText());
    assertEquals("Mulai", view.path("buttons").get(0).path("text").asText());
    assertTrue(view.path("texts").toString().contains("Kantor Desa Uji"));
    Path picture = folder.resolve("now.png");
    assertTrue(picture(picture).path("ok").asBoolean());
    assertEquals("89504E47", hex(Files.readAllBytes(picture)));
    assertEquals("PICTURE", picture(folder.resolve("none/now.png")).path("code").asText());
    assertEquals("BAD_COMMAND", robot.ask("{\"do\": \"jump\"}").path("code").asText());
    assertEquals("BAD_COMMAND", robot.ask("{").path("code").asText());
    assertEquals("NO_SUCH_BUTTON", robot.tap("CONFIRM").path("code").asText());
    assertEquals(
        "TIMEOUT",
        robot.ask("{\"do\": \"wait\", \"after\": 7, \"timeoutMs\": 1}").path("code").asText());
  }

  /// Pressing is refused until the screen was armed again.
  private void tapUntilTaken(String id) throws Exception {
    while (!robot.tap(id).path("ok").asBoolean()) {
      Thread.onSpinWait();
    }
  }

  private JsonNode picture(Path file) throws Exception {
    return robot.ask("{\"do\": \"picture\", \"file\": \"%s\"}".formatted(file));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes, 0, 4);
  }

  private static View renumbered(long number, View view) {
    return new View(
        number, view.language(), view.stage(), view.content(), view.actions(), view.idleAtMillis());
  }
}
