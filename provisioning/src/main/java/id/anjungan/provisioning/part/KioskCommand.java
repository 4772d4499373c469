package id.anjungan.provisioning.part;

import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.WrongArgumentException;
import id.anjungan.provisioning.street.Child;
import id.anjungan.provisioning.street.KioskProcess;
import id.anjungan.provisioning.street.Layout;
import id.anjungan.provisioning.street.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// `anjungan kiosk FILE [SCREEN]`: agent and, with its file, the screen, until one of them ends.
public final class KioskCommand {

  private final Path root;

  public KioskCommand(Path root) {
    this.root = root;
  }

  public int run(List<String> arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new WrongArgumentException(
          "kiosk takes FILE and, with a screen, its file", "docs/street.md shows their form.");
    }
    Path kiosk = PartFile.named(arguments.getFirst());
    Layout layout = new Layout(root, PartFile.folder(kiosk));
    try (Child agent = KioskProcess.agentFrom(layout, kiosk)) {
      if (arguments.size() == 1) {
        return ended(agent);
      }
      try (Child screen = KioskProcess.screenFrom(layout, PartFile.named(arguments.get(1)))) {
        return firstEnded(agent, screen);
      }
    }
  }

  private static int ended(Child agent) {
    return firstEnded(agent, agent);
  }

  private static int firstEnded(Child agent, Child screen) {
    Child ended =
        Waiting.until(
            "the end of the kiosk",
            Duration.ofDays(3650),
            () -> {},
            () -> Optional.ofNullable(!agent.alive() ? agent : screen.alive() ? null : screen));
    if (ended.exitValue() != 0) {
      throw new CommandFailedException(
          "the kiosk ended with " + ended.exitValue(), "See the log folder beside FILE.", null);
    }
    return 0;
  }
}
