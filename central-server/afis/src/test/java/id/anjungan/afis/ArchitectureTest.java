package id.anjungan.afis;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  @DisplayName("The fingerprint module knows neither server nor wire, and takes no time or chance")
  void afisStandsAlone() {
    ModuleRules.below("id.anjungan.afis")
        .featuresFormNoCycle()
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn()
        .noStandardStreamsNorGenericExceptions()
        .never("jakarta..", "java.sql..", "java.net..", "id.anjungan.central..");
  }
}
