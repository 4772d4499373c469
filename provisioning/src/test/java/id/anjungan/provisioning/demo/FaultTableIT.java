package id.anjungan.provisioning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.street.CentreStand;
import id.anjungan.provisioning.street.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The faults of the table, at the states in which it can strike: one centre, and for each row a
/// citizen and a kiosk that it has not seen.
class FaultTableIT {

  private static final Path ROOT = Path.of(System.getProperty("anjungan.root", ".."));
  private static final SecureRandom RANDOM = new SecureRandom();

  private static CentreStand centre;

  /// Distinct for each row: gives the citizen's NIK and the UIDs of the blanks.
  private static int rowNumber = 100;

  @TempDir Path folder;

  @BeforeAll
  static void openCentre() {
    centre = CentreStand.open(ROOT, Console.ofMachine(), RANDOM);
  }

  @AfterAll
  static void closeCentre() {
    centre.close();
  }

  @BeforeEach
  void bringCentreBack() {
    if (!centre.centre().alive()) {
      centre.centre().restart();
    }
  }

  /// The rows of the whole check, which has to keep its hour on two cores; `-Danjungan.rows=all`
  /// plays the table.
  private static final List<String> ALWAYS =
      List.of(
          "void-card",
          "finger-poor",
          "wrong-finger-second",
          "not-taken",
          "sam-missing",
          "print-fault",
          "dead-blanks",
          "write-fault",
          "paper-out",
          "power@FED",
          "power@PRINTED",
          "agent-killed@PRINTED",
          "centre-killed@ENCODED");

  static Stream<String> rows() {
    return System.getProperty("anjungan.rows", "").equals("all") ? table() : ALWAYS.stream();
  }

  private static Stream<String> table() {
    return Arrays.stream(FaultKind.values())
        .flatMap(kind ->
            kind.states().isEmpty()
                ? Stream.of(kind.label())
                : kind.states().stream().map(state -> kind.label() + "@" + state));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  @DisplayName("A fault has the outcome of its row, and cabinet and centre agree (REQ-059)")
  void faultHasItsOutcome(String fault) throws IOException {
    rowNumber++;
    List<String> options =
        List.of(
            "--headless",
            "--fast",
            "--seed",
            Integer.toString(rowNumber),
            "--citizen",
            unknownCitizen().toString(),
            "--data",
            folder.resolve("street").toString(),
            "--fault",
            fault);
    DemoEnd end = new Demo(ROOT, Console.ofMachine(), RANDOM).play(DemoOptions.of(options), centre);
    assertEquals(Fault.of(fault).kind().outcome(), end.outcome());
    assertTrue(end.agreed(), "cabinet and centre differ");
  }

  /// The shipped citizen under a number of their own.
  private Path unknownCitizen() throws IOException {
    Path shipped = Shipped.citizen(ROOT, "01-").dir();
    Path made = folder.resolve("citizen");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, made.resolve(shipped.relativize(file).toString()));
      }
    }
    Path json = made.resolve("citizen.json");
    ObjectNode citizen = (ObjectNode) JsonFile.read(json);
    String nik = citizen.path("nik").asText();
    citizen.put("nik", nik.substring(0, 12) + String.format("%04d", rowNumber));
    JsonFile.write(json, citizen);
    return made;
  }
}
