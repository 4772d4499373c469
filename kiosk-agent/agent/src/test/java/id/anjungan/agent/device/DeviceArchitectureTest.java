package id.anjungan.agent.device;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceArchitectureTest {

  @Test
  @DisplayName("Libraries for lines and pins stay in the packages that adapt them")
  void librariesAreConfined() {
    ModuleRules.below("id.anjungan.agent.device")
        .confined("com.fazecast..", "id.anjungan.agent.device.line..")
        .confined("com.pi4j..", "id.anjungan.agent.device.gpio.pi4j..");
  }

  @Test
  @DisplayName("Devices know nothing above them, and neither clock nor random of their own")
  void devicesLieLow() {
    ModuleRules.below("id.anjungan.agent.device")
        .featuresFormNoCycle()
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn()
        .noStandardStreamsNorGenericExceptions()
        .never(
            "id.anjungan.agent.journey..",
            "id.anjungan.agent.issuance..",
            "id.anjungan.agent.verification..",
            "id.anjungan.agent.capture..",
            "id.anjungan.agent.chip..",
            "id.anjungan.agent.receipt..",
            "id.anjungan.agent.link..",
            "id.anjungan.agent.contract..",
            "id.anjungan.simulator..");
  }
}
