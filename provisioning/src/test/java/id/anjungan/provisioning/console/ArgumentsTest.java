package id.anjungan.provisioning.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  private static Arguments parse(String... words) {
    return Arguments.of(List.of(words), Set.of("--fast"), Set.of("--seed"));
  }

  @Test
  @DisplayName("Switches, values and plain words are told apart")
  void partsAreToldApart() {
    Arguments arguments = parse("verify", "--fast", "--seed", "7");
    assertTrue(arguments.has("--fast"));
    assertEquals(7L, arguments.number("--seed", 0).orElseThrow());
    assertEquals(List.of("verify"), arguments.words());
  }

  @Test
  @DisplayName("An unknown option is refused by name")
  void unknownOptionIsRefused() {
    var e = assertThrows(WrongArgumentException.class, () -> parse("--quick"));
    assertTrue(e.getMessage().contains("--quick"));
  }

  @Test
  @DisplayName("An option without its value is refused")
  void missingValueIsRefused() {
    assertThrows(WrongArgumentException.class, () -> parse("--seed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "1.5", "99999999999999999999"})
  @DisplayName("What is not a whole number from the least is refused")
  void oddNumbersAreRefused(String text) {
    Arguments arguments = parse("--seed", text);
    assertThrows(WrongArgumentException.class, () -> arguments.number("--seed", 0));
  }

  @Test
  @DisplayName("An option given twice is refused where one is wanted")
  void twiceIsRefused() {
    Arguments arguments = parse("--seed", "1", "--seed", "2");
    assertThrows(WrongArgumentException.class, () -> arguments.value("--seed"));
  }
}
