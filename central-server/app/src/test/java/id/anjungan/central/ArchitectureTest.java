package id.anjungan.central;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import id.anjungan.architecture.ModuleRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
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
        .confined("jakarta.validation..", ROOT + ".platform..", ROOT + ".street..")
        .closedRooms("store")
        .never("com.machinezoo..")
        .never("id.anjungan.agent..", "id.anjungan.ui..", "id.anjungan.provisioning..");
  }

  @Test
  @DisplayName(
      "Transactions are the features' services': no store, no REST resource and no platform class"
          + " begins or demands one")
  void transactionsBelongToServices() {
    rules
        .also(
            methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(areServices()))
        .also(noClasses().should().beAnnotatedWith(Transactional.class));
  }

  private static DescribedPredicate<JavaClass> areServices() {
    return DescribedPredicate.describe(
        "are services right in a feature's package",
        type ->
            type.isAnnotatedWith(ApplicationScoped.class)
                && !type.isAnnotatedWith(Path.class)
                && type.getPackageName().lastIndexOf('.') == ROOT.length()
                && !type.getPackageName().equals(ROOT + ".platform"));
  }

  @Test
  @DisplayName("The annotations that would inject a field are those of the platform")
  void injectionsExist() {
    ModuleRules.INJECTIONS.forEach(name -> assertDoesNotThrow(() -> Class.forName(name)));
  }
}
