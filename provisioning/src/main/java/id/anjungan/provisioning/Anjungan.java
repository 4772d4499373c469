package id.anjungan.provisioning;

import id.anjungan.provisioning.bench.BenchCommand;
import id.anjungan.provisioning.citizen.CitizenCommand;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.console.WrongArgumentException;
import id.anjungan.provisioning.demo.Demo;
import id.anjungan.provisioning.part.CentreCommand;
import id.anjungan.provisioning.part.KioskCommand;
import id.anjungan.provisioning.receipt.ReceiptCommand;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/// The `anjungan` command behind its start script (design 8). Exit codes: 0 well, 1 the system
/// failed, 2 wrong argument.
public final class Anjungan {

  private final Path root;
  private final Console console;
  private final Clock clock;
  private final SecureRandom random;

  Anjungan(Path root, Console console, Clock clock, SecureRandom random) {
    this.root = root;
    this.console = console;
    this.clock = clock;
    this.random = random;
  }

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("anjungan.root", "."));
    Anjungan anjungan =
        new Anjungan(root, Console.ofMachine(), Clock.systemUTC(), new SecureRandom());
    System.exit(anjungan.run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    try {
      return dispatch(arguments);
    } catch (WrongArgumentException e) {
      console.trouble(String.valueOf(e.getMessage()), e.nextStep());
      return 2;
    } catch (CommandFailedException e) {
      console.trouble(e.getMessage() + cause(e), e.nextStep());
      return 1;
    } catch (RuntimeException e) {
      console.trouble(
          "something unforeseen happened: " + e + " at " + e.getStackTrace()[0],
          "Run it again; if it stays, tell us this line.");
      return 1;
    }
  }

  private static String cause(CommandFailedException failed) {
    Throwable cause = failed.getCause();
    return cause == null ? "" : " (" + cause + ")";
  }

  private int dispatch(List<String> arguments) {
    String command = arguments.isEmpty() ? "help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    return switch (command) {
      case "demo" -> new Demo(root, console, random).run(rest);
      case "citizen" -> new CitizenCommand(console).run(rest);
      case "receipt" -> new ReceiptCommand(console).run(rest);
      case "bench" -> new BenchCommand(root, console, clock, random).run(rest);
      case "centre" -> new CentreCommand(root).run(rest);
      case "kiosk" -> new KioskCommand(root).run(rest);
      case "help", "--help", "-h" -> help();
      case "matcher", "catalogue", "fleet", "provision" -> throw notBuilt(command);
      default ->
          throw new WrongArgumentException(
              "no command is called " + command, "See: provisioning/anjungan help");
    };
  }

  private static WrongArgumentException notBuilt(String command) {
    return new WrongArgumentException(
        "the command " + command + " is not built yet", "CHANGELOG.md says what is there.");
  }

  private int help() {
    console.line(
        """
        anjungan demo [--headless] [--service S] [--citizen DIR] [--finger DIR] [--fault F]...
                      [--seed N] [--now INSTANT] [--fast] [--data DIR] [--out DIR]
                                      a centre, a kiosk and a citizen on this machine
        anjungan demo --list-faults   what can go wrong: name, states, outcome
        anjungan citizen --seed N [--kind WNI|OA] --out DIR
                                      a synthetic citizen folder
        anjungan receipt verify TEXT [--key FILE]
                                      is this QR of a receipt genuine?
        anjungan test                 every check and test
        anjungan bench verify|journey [--out DIR]
                                      the figures, as a table and as bench-NAME.json
        anjungan centre FILE          the centre alone, from its configuration file
        anjungan kiosk FILE [SCREEN]  agent and screen alone, from their configuration files

        Exit codes: 0 well, 1 the system itself failed, 2 a wrong argument.\
        """);
    return 0;
  }
}
