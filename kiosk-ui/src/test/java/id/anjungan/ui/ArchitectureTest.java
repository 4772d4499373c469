package id.anjungan.ui;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String[] SCREENS = {
    "welcome", "identify", "service", "capture", "confirm", "collect", "farewell", "help", "outage"
  };

  @Test
  @DisplayName("The screens decide nothing, know no other screen, and only the door has a network")
  void screensAreThin() {
    ModuleRules rules =
        ModuleRules.below("id.anjungan.ui")
            .noBags()
            .fieldsAreClosed()
            .clockAndRandomAreHandedIn()
            .noStandardStreamsNorGenericExceptions("id.anjungan.ui")
            .confined("java.net.http..", "id.anjungan.ui.door")
            .confined("com.google.zxing..", "id.anjungan.ui.widget")
            .never("java.awt..", "javax.swing..", "java.sql..", "id.anjungan.central..");
    rules
        .level("robot")
        .level(SCREENS)
        .level("shell")
        .level("journey")
        .level("widget")
        .level("door", "text")
        .levelsHold();
  }
}
