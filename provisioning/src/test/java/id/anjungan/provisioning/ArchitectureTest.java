package id.anjungan.provisioning;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  @DisplayName("The commands: no cycles, no bags, clock and random handed in, streams in one place")
  void rulesHold() {
    ModuleRules.below("id.anjungan.provisioning")
        .featuresFormNoCycle()
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn("id.anjungan.provisioning", "id.anjungan.provisioning.centre..")
        .noStandardStreamsNorGenericExceptions(
            "id.anjungan.provisioning.console..", "id.anjungan.provisioning.centre..")
        .confined("org.bouncycastle..", "id.anjungan.provisioning.street..")
        .confined(
            "java.net.http..",
            "id.anjungan.provisioning.street..",
            "id.anjungan.provisioning.centre..")
        .never("jakarta..", "javafx..", "id.anjungan.ui..", "id.anjungan.simulator..");
  }
}
