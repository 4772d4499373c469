package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.street.ScreenRobot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Pictures of the screen in the order in which they were seen: `screens/NN-name.png`. A screen
/// that only counts its seconds down is taken once.
final class Album {

  private final Optional<Path> dir;
  private int number;
  private String last = "";

  Album(Optional<Path> dir) {
    this.dir = dir;
    dir.ifPresent(Album::make);
  }

  private static void make(Path dir) {
    try {
      Files.createDirectories(dir);
    } catch (IOException e) {
      throw new CommandFailedException(dir + " cannot be made", "Choose another --out.", e);
    }
  }

  void take(ScreenRobot robot, ScreenRobot.Seen seen) {
    String what = seen.screen() + seen.finger();
    if (dir.isEmpty() || what.equals(last)) {
      return;
    }
    last = what;
    number++;
    String name = seen.screen().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    robot.picture(dir.get().resolve(String.format("%02d-%s.png", number, name)));
  }
}
