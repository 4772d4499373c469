package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts the runs on one data folder, so that each brings blanks of its own.
final class Runs {

  private Runs() {}

  /// @return the number of this run, from 1
  static int begin(Path data) {
    Path file = data.resolve("runs");
    try {
      int run = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) + 1 : 1;
      Files.writeString(file, run + "\n");
      return run;
    } catch (IOException | NumberFormatException e) {
      throw new CommandFailedException(
          file + " cannot be used", "Is " + data + " a data folder of this demo?", e);
    }
  }
}
