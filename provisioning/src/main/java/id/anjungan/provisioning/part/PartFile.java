package id.anjungan.provisioning.part;

import id.anjungan.provisioning.console.WrongArgumentException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A configuration file that was named on the command line.
final class PartFile {

  private PartFile() {}

  /// The folder of a file: data and logs of the part lie beside its configuration.
  static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("/") : parent;
  }

  static Path named(String text) {
    Path file = Path.of(text).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)) {
      throw new WrongArgumentException(
          "the configuration file " + text + " is missing", "docs/street.md shows its form.");
    }
    return file;
  }
}
