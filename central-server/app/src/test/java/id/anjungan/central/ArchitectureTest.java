package id.anjungan.central;

import id.anjungan.architecture.ModuleRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "id.anjungan.central";
  private static final String[] STORES = {
    ROOT + ".application.store..",
    ROOT + ".audit.store..",
    ROOT + ".biometrics.store..",
    ROOT + ".card.store..",
    ROOT + ".custody.store..",
    ROOT + ".fleet.store..",
    ROOT + ".gateway.store..",
    ROOT + ".personalisation.store..",
    ROOT + ".resident.store..",
    ROOT + ".stock.store..",
    ROOT + ".platform.."
  };

  private final ModuleRules rules = ModuleRules.below(ROOT);

  @Test
  @DisplayName("Features lie on the levels of the design, and none looks up")
  void levelsHold() {
    rules
        .level("gateway", "street")
        .level("application")
        .level("personalisation", "custody")
        .level("stock")
        .level("fleet", "card")
        .level("audit", "biometrics", "resident", "security")
        .level("platform")
        .featuresFormNoCycle()
        .levelsHold("contract");
  }

  @Test
  @DisplayName("Time, randomness and ids are handed in; fields are closed; names mean something")
  void houseRulesHold() {
    rules
        .noBags()
        .fieldsAreClosed()
        .clockAndRandomAreHandedIn(ROOT + ".platform..")
        .noStandardStreamsNorGenericExceptions();
  }

  @Test
  @DisplayName(
      "Entities and SQL live in stores, REST at the entrances, stores inside their feature")
  void librariesAreConfined() {
    rules
        .confined("java.sql..", STORES)
        .confined("jakarta.persistence..", STORES)
        .confined("jakarta.ws.rs..", ROOT + ".gateway..", ROOT + ".street..")
        .confined("com.machinezoo..", ROOT + ".biometrics..")
        .closedRooms("store")
        .never("id.anjungan.agent..", "id.anjungan.ui..", "id.anjungan.provisioning..");
  }
}
