package id.anjungan.provisioning.part;

import id.anjungan.provisioning.console.WrongArgumentException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A configuration file that was named on the command line.
final class PartFile {

  private PartFile() {}

  static Path named(String text) {
    Path file = Path.of(text).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      throw new WrongArgumentException(
          "the configuration file " + text + " is missing", "docs/street.md shows its form.");
    }
    return file;
  }
}
