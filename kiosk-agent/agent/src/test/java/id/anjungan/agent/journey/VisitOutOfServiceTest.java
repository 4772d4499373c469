package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import id.anjungan.agent.issuance.CardPath.Obstacle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Visits that a device or the lost centre ends before an application is opened.
class VisitOutOfServiceTest {

  private static final DeviceFault SAM = new DeviceFault(Unit.SAM, FaultCode.OFFLINE, "none");

  private final Cabin cabin;

  VisitOutOfServiceTest(@TempDir Path dir) {
    cabin = new Cabin(dir);
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
    assertEquals(
        Cabin.OFFICE, cabin.screen.last(ViewContent.OutOfService.class).orElseThrow().office());
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
}
