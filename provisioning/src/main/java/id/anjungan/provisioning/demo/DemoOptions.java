package id.anjungan.provisioning.demo;

import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.provisioning.console.Arguments;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The options of `anjungan demo` (design 8).
public record DemoOptions(
    boolean headless,
    ServiceReason service,
    Optional<Path> citizen,
    Optional<Path> finger,
    List<Fault> faults,
    Optional<Long> seed,
    Optional<Instant> now,
    boolean fast,
    Optional<Path> data,
    Optional<Path> out) {

  /// Bytes of the path of a Unix socket (unix(7): sun_path).
  private static final int LONGEST_SOCKET = 107;

  private static final Set<String> SWITCHES = Set.of("--headless", "--fast", "--list-faults");
  private static final Set<String> VALUED =
      Set.of("--service", "--citizen", "--finger", "--fault", "--seed", "--now", "--data", "--out");

  static Arguments parse(List<String> raw) {
    Arguments arguments = Arguments.of(raw, SWITCHES, VALUED);
    arguments.noWords();
    return arguments;
  }

  /// The same from the words of a command line.
  public static DemoOptions of(List<String> raw) {
    return of(parse(raw));
  }

  static DemoOptions of(Arguments arguments) {
    return new DemoOptions(
        arguments.has("--headless"),
        service(arguments.value("--service").orElse("damaged")),
        path(arguments, "--citizen"),
        path(arguments, "--finger"),
        arguments.values("--fault").stream().map(Fault::of).toList(),
        arguments.number("--seed", 0),
        arguments.value("--now").map(DemoOptions::instant),
        arguments.has("--fast"),
        path(arguments, "--data").map(DemoOptions::dataFolder),
        path(arguments, "--out").map(DemoOptions::folder));
  }

  private static Optional<Path> path(Arguments arguments, String name) {
    return arguments.value(name).map(text -> Path.of(text).toAbsolutePath().normalize());
  }

  private static Path folder(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new WrongArgumentException(path + " is not a folder", "Name a folder, or a new one.");
    }
    return path;
  }

  private static Path dataFolder(Path path) {
    int longest = LONGEST_SOCKET - "/kiosk/STREET-01/pcscd/pcscd.comm".length();
    if (path.toString().length() > longest) {
      throw new WrongArgumentException(
          "--data " + path + " is too long a path for the sockets below it",
          "Name a folder whose path has at most " + longest + " characters.");
    }
    return folder(path);
  }

  private static ServiceReason service(String label) {
    ServiceReason reason = known(label);
    if (reason != ServiceReason.DAMAGED) {
      throw new WrongArgumentException(
          "the service " + label + " is not built yet",
          "So far only a damaged card is exchanged: --service damaged.");
    }
    return reason;
  }

  private static ServiceReason known(String label) {
    try {
      return ServiceReason.ofLabel(label);
    } catch (MalformedValueException e) {
      throw new WrongArgumentException("no service is called " + label, e.getMessage() + ".");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongArgumentException(
          "--now " + text + " is not an instant", "Example: --now 2026-11-25T01:30:00Z");
    }
  }

  boolean has(FaultKind kind) {
    return Fault.first(faults, kind).isPresent();
  }

  Optional<Fault> fault(FaultKind kind) {
    return Fault.first(faults, kind);
  }
}
