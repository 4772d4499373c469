package id.anjungan.central.contract;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  @DisplayName("The contract depends on the JDK and its JSON library alone, and decides nothing")
  void contractStandsAlone() {
    ModuleRules.below("id.anjungan.central.contract")
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn()
        .noStandardStreamsNorGenericExceptions()
        .never(
            "jakarta..",
            "java.sql..",
            "java.net.http..",
            "id.anjungan.agent..",
            "id.anjungan.ui..");
  }
}
