package id.anjungan.simulator;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  @DisplayName("The simulated cabinet shares no code with the agent, the centre or the screen")
  void simulatorStandsAlone() {
    ModuleRules.below("id.anjungan.simulator")
        .featuresFormNoCycle()
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn()
        .noStandardStreamsNorGenericExceptions("id.anjungan.simulator")
        .confined(
            "java.lang.foreign..", "id.anjungan.simulator.wire..", "id.anjungan.simulator.pcsc..")
        .confined("javax.swing..", "id.anjungan.simulator.window..")
        .never(
            "id.anjungan.agent..",
            "id.anjungan.central..",
            "id.anjungan.afis..",
            "id.anjungan.ui..",
            "com.fazecast..",
            "javafx..");
  }
}
