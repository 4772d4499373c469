package id.anjungan.agent;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "id.anjungan.agent";

  @Test
  @DisplayName("A feature of the agent uses lower levels only, and features form no cycle")
  void levels() {
    ModuleRules.below(ROOT)
        .featuresFormNoCycle()
        .level("door")
        .level("journey")
        .level("issuance")
        .level("verification", "health")
        .level("chip", "capture", "stock", "receipt", "link")
        .level("device", "journal", "config")
        .level("clock")
        .levelsHold("contract");
  }

  @Test
  @DisplayName("Sockets, lines, pages and the web have one place each")
  void oneLibraryOnePlace() {
    ModuleRules.below(ROOT)
        .confined("org.java_websocket..", ROOT + ".door..")
        .confined("java.net.http..", ROOT + ".link..")
        .confined("com.fazecast..", ROOT + ".device.line..")
        .confined("com.pi4j..", ROOT + ".device.gpio.pi4j..")
        .never(
            "javafx..",
            "jakarta..",
            "com.machinezoo..",
            "id.anjungan.simulator..",
            "id.anjungan.ui..",
            "javax.smartcardio..");
  }

  @Test
  @DisplayName("Cards are moved by the card path alone")
  void cardsAreMovedInOnePlace() {
    ModuleRules.below(ROOT)
        .confined(ROOT + ".device.hopper..", ROOT, ROOT + ".issuance..", ROOT + ".device..")
        .confined(ROOT + ".device.acceptor..", ROOT, ROOT + ".issuance..", ROOT + ".device..")
        .confined(ROOT + ".device.cardprinter..", ROOT, ROOT + ".issuance..", ROOT + ".device..");
  }

  @Test
  @DisplayName("Fields are closed; time, randomness and ids are handed in")
  void closedAndHandedIn() {
    ModuleRules.below(ROOT)
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn(ROOT + ".clock..")
        .noStandardStreamsNorGenericExceptions(ROOT);
  }
}
