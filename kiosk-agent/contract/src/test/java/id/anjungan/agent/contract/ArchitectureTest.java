package id.anjungan.agent.contract;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  @DisplayName(
      "The door's contract depends on the JDK and its JSON library alone, and decides nothing")
  void contractStandsAlone() {
    ModuleRules.below("id.anjungan.agent.contract")
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn()
        .noStandardStreamsNorGenericExceptions()
        .never(
            "java.sql..",
            "java.net.http..",
            "id.anjungan.central..",
            "id.anjungan.ui..",
            "javafx..");
  }
}
