package id.anjungan.provisioning.bench;

import id.anjungan.provisioning.console.Arguments;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// `anjungan bench NAME [--out DIR] [--times N]`: prints a table and writes `bench-NAME.json`. Exit
/// 0 also when a goal was missed: the table says it; 1 when the bench could not be run.
public final class BenchCommand {

  private static final long MOST_TIMES = 100_000;

  private final Path root;
  private final Console console;
  private final Clock clock;
  private final SecureRandom random;

  public BenchCommand(Path root, Console console, Clock clock, SecureRandom random) {
    this.root = root;
    this.console = console;
    this.clock = clock;
    this.random = random;
  }

  public int run(List<String> raw) {
    Arguments arguments = Arguments.of(raw, Set.of(), Set.of("--out", "--times"));
    if (arguments.words().size() != 1) {
      throw new WrongArgumentException("bench takes one NAME", "verify or journey");
    }
    Path out = Path.of(arguments.value("--out").orElse(".")).toAbsolutePath().normalize();
    int times = times(arguments.number("--times", 1).orElse(0L));
    Report report = measure(arguments.words().getFirst(), times);
    report.print(console);
    report.write(out);
    return 0;
  }

  private static int times(long wanted) {
    if (wanted > MOST_TIMES) {
      throw new WrongArgumentException(
          "--times " + wanted + " is too many", "At most " + MOST_TIMES + ".");
    }
    return (int) wanted;
  }

  /// @param times 0: as many as the goals are stated for
  private Report measure(String name, int times) {
    return switch (name) {
      case "verify" -> new VerifyBench(root, console, clock, random).measure(times);
      case "journey" -> new JourneyBench(root, console, random).measure(times);
      default ->
          throw new WrongArgumentException(
              "no bench is called " + name, "There are: verify, journey.");
    };
  }
}
