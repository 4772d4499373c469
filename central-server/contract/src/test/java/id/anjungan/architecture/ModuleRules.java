package id.anjungan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules of one module, kept once and run by each module's `ArchitectureTest`.
///
/// A rule that names what does not exist fails: a package of the module that holds no class, a
/// library that nobody uses, an outside that neither the JDK nor any module of the repository
/// knows. A misspelt name would otherwise check nothing, silently and for years.
public final class ModuleRules {

  private static final String[] BAGS = {
    "..util..",
    "..common..",
    "..helper..",
    "..misc..",
    "..impl..",
    "..dto..",
    "..constants..",
    "..exception..",
    "..manager.."
  };

  /// Annotations that would inject a field.
  public static final List<String> INJECTIONS =
      List.of("jakarta.inject.Inject", "jakarta.annotation.Resource");

  private final String root;
  private final JavaClasses classes;
  private final Map<String, Integer> levels = new LinkedHashMap<>();

  private ModuleRules(String root) {
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    if (classes.isEmpty()) {
      throw new AssertionError("no class below " + root);
    }
  }

  /// Rules over all main classes below a package.
  public static ModuleRules below(String root) {
    return new ModuleRules(root);
  }

  /// Features form no cycle: slices on the package right after the module root.
  public ModuleRules featuresFormNoCycle() {
    slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
    return this;
  }

  /// Names that hold anything and therefore mean nothing.
  public ModuleRules noBags() {
    noClasses().should().resideInAnyPackage(BAGS).check(classes);
    return this;
  }

  /// Fields: none injected, none public unless constant, none static unless final.
  public ModuleRules fieldsAreClosed() {
    for (String injection : INJECTIONS) {
      noFields().should().beAnnotatedWith(injection).allowEmptyShould(true).check(classes);
    }
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .check(classes);
    noFields().that().areNotStatic().should().bePublic().allowEmptyShould(true).check(classes);
    return this;
  }

  /// Time, randomness and ids are handed in; only the named packages may ask the machine for them.
  public ModuleRules clockAndRandomAreHandedIn(String... allowedPackages) {
    exist(allowedPackages);
    var elsewhere = noClasses().that().resideOutsideOfPackages(allowedPackages);
    elsewhere
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .check(classes);
    elsewhere
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.OffsetDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callConstructor(java.security.SecureRandom.class)
        .check(classes);
    return this;
  }

  /// Nothing is written to standard streams but by the named packages, and no bare exception
  /// thrown.
  public ModuleRules noStandardStreamsNorGenericExceptions(String... allowedPackages) {
    exist(allowedPackages);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowedPackages)
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(classes);
    GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(classes);
    return this;
  }

  /// A library, or a package of this module, is used only in the named packages, and is used there.
  public ModuleRules confined(String library, String... allowedPackages) {
    exist(allowedPackages);
    DescribedPredicate<JavaClass> ofLibrary = resideInAPackage(library);
    DescribedPredicate<JavaClass> ofAllowed = resideInAnyPackage(allowedPackages);
    boolean used =
        classes.that(ofAllowed).stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .anyMatch(dependency -> ofLibrary.test(dependency.getTargetClass()));
    if (!used) {
      throw new AssertionError("a rule confines what nobody uses there: " + library);
    }
    noClasses()
        .that()
        .resideOutsideOfPackages(allowedPackages)
        .should()
        .dependOnClassesThat(ofLibrary)
        .check(classes);
    return this;
  }

  /// The module never depends on a package of the outside.
  public ModuleRules never(String... packages) {
    for (String name : packages) {
      if (!Sources.knowPackage(name.replace("..", ""))) {
        throw new AssertionError("a rule bans a package that there is not: " + name);
      }
    }
    noClasses().should().dependOnClassesThat().resideInAnyPackage(packages).check(classes);
    return this;
  }

  /// A rule of this module alone.
  public ModuleRules also(ArchRule rule) {
    rule.check(classes);
    return this;
  }

  /// Closed rooms: classes in `feature.room..` are known only inside their feature.
  public ModuleRules closedRooms(String... rooms) {
    List<String> faults = new ArrayList<>();
    for (String room : rooms) {
      if (classes.stream().noneMatch(c -> feature(c.getPackageName(), room).isPresent())) {
        throw new AssertionError("a rule closes a room that no feature has: " + room);
      }
      for (JavaClass origin : classes) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> enters(origin, dependency.getTargetClass(), room))
            .map(Dependency::getDescription)
            .forEach(faults::add);
      }
    }
    if (!faults.isEmpty()) {
      throw new AssertionError("closed rooms entered: " + faults);
    }
    return this;
  }

  private boolean enters(JavaClass origin, JavaClass target, String room) {
    return feature(target.getPackageName(), room)
        .filter(feature -> !origin.getPackageName().startsWith(feature))
        .isPresent();
  }

  /// The feature's package, when the class lies in that room of a feature.
  private Optional<String> feature(String packageName, String room) {
    int at = (packageName + ".").indexOf("." + room + ".");
    return at > 0 && packageName.startsWith(root)
        ? Optional.of(packageName.substring(0, at))
        : Optional.empty();
  }

  /// Adds a level: features named later lie lower. A feature may use lower levels only.
  public ModuleRules level(String... features) {
    int depth = depth() + 1;
    for (String feature : features) {
      exist(root + "." + feature + "..");
      levels.put(feature, depth);
    }
    return this;
  }

  private int depth() {
    return levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /// Checks the levels; every feature of the module must have been given one, except the named.
  public ModuleRules levelsHold(String... free) {
    for (String feature : free) {
      exist(root + "." + feature + "..");
    }
    List<String> faults = new ArrayList<>();
    for (JavaClass origin : classes) {
      String from = feature(origin.getPackageName());
      if (from.isEmpty() || List.of(free).contains(from)) {
        continue;
      }
      if (!levels.containsKey(from)) {
        faults.add("feature without a level: " + from);
        continue;
      }
      for (var dependency : origin.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        String to = target.startsWith(root + ".") ? feature(target) : "";
        if (to.isEmpty() || to.equals(from) || List.of(free).contains(to)) {
          continue;
        }
        if (levels.getOrDefault(to, 0) <= levels.getOrDefault(from, 0)) {
          faults.add(dependency.getDescription());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new AssertionError("levels broken:\n" + String.join("\n", faults));
    }
    return this;
  }

  private String feature(String packageName) {
    if (!packageName.startsWith(root + ".")) {
      return "";
    }
    String rest = packageName.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /// Fails when a named package below the module root holds no class.
  public ModuleRules exist(String... packages) {
    for (String name : packages) {
      String prefix = name.replace("..", "");
      boolean found =
          classes.stream()
              .anyMatch(c ->
                  c.getPackageName().equals(prefix)
                      || (name.endsWith("..") && c.getPackageName().startsWith(prefix + ".")));
      if (!found) {
        throw new AssertionError("a rule names a package that holds no class: " + name);
      }
    }
    return this;
  }
}
