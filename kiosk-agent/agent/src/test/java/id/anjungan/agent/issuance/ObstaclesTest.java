package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.Unit;
import id.anjungan.agent.issuance.CardPath.Obstacle;
import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.Place;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstaclesTest {

  private static List<String> obstacles(Consumer<Life> change) {
    Life life = new Life(Plan.GOOD);
    life.start();
    change.accept(life);
    return life.machine().obstacles().stream().map(Obstacle::code).toList();
  }

  @Test
  @DisplayName("A machine in order can promise a card (REQ-048)")
  void nothing() {
    assertEquals(List.of(), obstacles(_ -> {}));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTOR_BIN_FULL, ACCEPTOR_BIN_FULL",
    "HOPPER_BIN_FULL, HOPPER_BIN_FULL",
    "REJECT_BOX_FULL, REJECT_BOX_FULL",
    "COVER_OPEN, PRINTER_COVER_OPEN",
    "RIBBON_END, RIBBON_END",
    "ONE_PRINT_LEFT, RIBBON_END"
  })
  @DisplayName("A full bin, an open cover or a short ribbon stands against a visit (REQ-048)")
  void conditions(Condition condition, String code) {
    assertEquals(List.of(code), obstacles(life -> life.units.set(condition)));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTOR, ACCEPTOR_OFFLINE",
    "HOPPER, HOPPER_OFFLINE",
    "CARD_PRINTER, CARD_PRINTER_OFFLINE"
  })
  @DisplayName("A unit that does not answer stands against a visit (REQ-048)")
  void silence(Unit unit, String code) {
    assertEquals(List.of(code), obstacles(life -> life.units.silence(unit, true)));
  }

  @Test
  @DisplayName("A SAM that is missing or does not open stands against a visit (REQ-048)")
  void sam() {
    assertEquals(List.of("SAM_MISSING"), obstacles(life -> life.units.failChipWork("sam", false)));
    assertEquals(List.of("SAM_MISSING"), obstacles(life -> life.units.failChipWork("sam", true)));
  }

  @Test
  @DisplayName("An empty hopper stands against a visit (REQ-048)")
  void empty() {
    assertEquals(
        List.of("HOPPER_EMPTY"),
        obstacles(life -> {
          for (int i = 1; i <= Life.BLANKS; i++) {
            life.truth.put(life.truth.card(Life.blank(i)).at(Place.CITIZEN));
          }
        }));
  }

  @ParameterizedTest
  @CsvSource({
    "LATCH, ACCEPTOR_OCCUPIED",
    "MOUTH, ACCEPTOR_OCCUPIED",
    "HOPPER_RF, HOPPER_OCCUPIED",
    "CONTACTLESS, CARD_PRINTER_OCCUPIED",
    "BEZEL, CARD_PRINTER_OCCUPIED"
  })
  @DisplayName("A card that lies in the path stands against a visit (REQ-048)")
  void occupied(Place place, String code) {
    boolean old = code.startsWith("ACCEPTOR");
    assertEquals(
        List.of(code),
        obstacles(
            life -> life.truth.put(life.truth.card(old ? Life.OLD : Life.blank(1)).at(place))));
  }
}
