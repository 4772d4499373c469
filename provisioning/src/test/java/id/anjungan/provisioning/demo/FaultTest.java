package id.anjungan.provisioning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.provisioning.console.WrongArgumentException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

  private static final Set<String> OUTCOMES =
      Set.of(
          "CARD_TAKEN",
          "CARD_RETRACTED",
          "REFUSED_FINGER",
          "REFUSED_NEW_CARD_MISMATCH",
          "REFUSED_CARD",
          "REFUSED_NOT_ELIGIBLE",
          "OUT_OF_SERVICE",
          "HANDED_TO_OFFICE",
          "ABANDONED",
          "UNCERTAIN");

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  @DisplayName("Every fault has a row with name, states and an outcome of the design")
  void everyFaultHasARow(FaultKind kind) {
    String[] row = kind.row().split("\t", -1);
    assertEquals(3, row.length);
    assertTrue(OUTCOMES.contains(row[2]), row[2]);
  }

  @Test
  @DisplayName("A fault of a state is read with its state")
  void stateIsRead() {
    assertEquals(new Fault(FaultKind.POWER, BlankState.FED), Fault.of("power@FED"));
    assertEquals(new Fault(FaultKind.NOT_TAKEN, null), Fault.of("not-taken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "power", "power@", "power@NOWHERE", "not-taken@FED", "flood"})
  @DisplayName("An unknown fault, or one at a state where it cannot strike, is refused")
  void unknownFaultIsRefused(String text) {
    assertThrows(WrongArgumentException.class, () -> Fault.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "lost", "old-card", "nothing"})
  @DisplayName("A service that is not built is refused by name")
  void otherServicesAreRefused(String service) {
    var e =
        assertThrows(
            WrongArgumentException.class,
            () -> DemoOptions.of(java.util.List.of("--service", service)));
    assertTrue(e.getMessage().contains(service));
  }
}
