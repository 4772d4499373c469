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
import java.util.stream.IntStream;
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

  /// Half of the table, every second row of it, so that the whole check keeps its hour on two
  /// cores; `-Danjungan.rows=all` plays all of it.
  static Stream<String> rows() {
    List<String> all =
        Arrays.stream(FaultKind.values())
            .flatMap(kind ->
                kind.states().isEmpty()
                    ? Stream.of(kind.label())
                    : kind.states().stream().map(state -> kind.label() + "@" + state))
            .toList();
    int step = System.getProperty("anjungan.rows", "half").equals("all") ? 1 : 2;
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get);
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
