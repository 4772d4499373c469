package id.anjungan.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules themselves: each must be able to fail.
class ModuleRulesTest {

  private static final String ROOT = "id.anjungan.central.contract";

  private static ModuleRules rules() {
    return ModuleRules.below(ROOT);
  }

  private static Named<UnaryOperator<ModuleRules>> named(
      String name, UnaryOperator<ModuleRules> rule) {
    return Named.of(name, rule);
  }

  static Stream<Named<UnaryOperator<ModuleRules>>> misspelt() {
    return Stream.of(
        named("below", rules -> ModuleRules.below("id.anjungan.centre")),
        named("exist", rules -> rules.exist(ROOT + ".store..")),
        named("confined library", rules -> rules.confined("com.fasterxml.jakson..", ROOT)),
        named("confined to", rules -> rules.confined("com.fasterxml.jackson..", ROOT + "s")),
        named("confined, unused there", rules -> rules.confined("java.sql..", ROOT)),
        named("never", rules -> rules.never("jakarte..")),
        named("never, one of two", rules -> rules.never("jakarta..", "id.anjungan.gui..")),
        named("closed room", rules -> rules.closedRooms("stoer")),
        named("level", rules -> rules.level("gatewey")),
        named("free of levels", rules -> rules.levelsHold("contracts")),
        named("clock", rules -> rules.clockAndRandomAreHandedIn(ROOT + ".clok..")),
        named("streams", rules -> rules.noStandardStreamsNorGenericExceptions(ROOT + ".main")));
  }

  @ParameterizedTest
  @MethodSource("misspelt")
  @DisplayName("A rule that names what does not exist fails instead of checking nothing")
  void misspeltNameFails(UnaryOperator<ModuleRules> rule) {
    ModuleRules rules = rules();
    assertThrows(AssertionError.class, () -> rule.apply(rules));
  }

  @Test
  @DisplayName("A rule that is broken fails")
  void brokenRuleFails() {
    ModuleRules rules = rules();
    assertThrows(AssertionError.class, () -> rules.never("com.fasterxml.."));
  }

  @Test
  @DisplayName("An outside that another module or the JDK knows may be banned here")
  void knownOutsideMayBeBanned() {
    ModuleRules rules = rules();
    assertDoesNotThrow(() -> rules.never("jakarta..", "javafx..", "javax.smartcardio.."));
  }

  @Test
  @DisplayName("The sources of all modules are found, from whatever folder the tests are run")
  void sourcesAreFound() {
    assertTrue(Sources.java("main").size() > Sources.java("test").size() / 2);
    assertTrue(Sources.knowPackage("id.anjungan.ui.door"));
    assertTrue(!Sources.knowPackage("id.anjungan.ui.dor"));
  }
}
