package id.anjungan.provisioning.citizen;

import id.anjungan.central.contract.CitizenKind;
import id.anjungan.provisioning.console.Arguments;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// `anjungan citizen --seed N [--kind WNI|OA] --out DIR`: a synthetic citizen folder (design 7).
public final class CitizenCommand {

  private final Console console;

  public CitizenCommand(Console console) {
    this.console = console;
  }

  public int run(List<String> raw) {
    Arguments arguments = Arguments.of(raw, Set.of(), Set.of("--seed", "--kind", "--out"));
    arguments.noWords();
    long seed = arguments.number("--seed", 0).orElseThrow(() -> missing("--seed N"));
    CitizenKind kind = kind(arguments.value("--kind").orElse("WNI"));
    String out = arguments.value("--out").orElseThrow(() -> missing("--out DIR"));
    make(seed, kind, Path.of(out).toAbsolutePath().normalize());
    console.stage("synthetic citizen " + seed + " (" + kind + ") in " + out);
    return 0;
  }

  /// Makes a citizen folder. @throws CommandFailedException when it cannot be written
  public static void make(long seed, CitizenKind kind, Path out) {
    try {
      SyntheticCitizen.make(seed, kind, out);
    } catch (IOException e) {
      throw new CommandFailedException(out + " cannot be written", "Choose another --out.", e);
    }
  }

  private static CitizenKind kind(String text) {
    for (CitizenKind kind : CitizenKind.values()) {
      if (kind.name().equals(text)) {
        return kind;
      }
    }
    throw new WrongArgumentException("--kind " + text + " is unknown", "--kind WNI or --kind OA");
  }

  private static WrongArgumentException missing(String what) {
    return new WrongArgumentException("citizen needs " + what, "See: provisioning/anjungan help");
  }
}
