package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The synthetic citizens that ship with the product.
public final class Shipped {

  private Shipped() {}

  /// @param prefix such as `01-`
  public static CitizenFolder citizen(Path root, String prefix) {
    return CitizenFolder.read(folder(root.resolve("provisioning/street/citizens"), prefix));
  }

  private static Path folder(Path citizens, String prefix) {
    try (Stream<Path> folders = Files.list(citizens)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow(() -> new IOException("no folder " + prefix + "*"));
    } catch (IOException e) {
      throw new CommandFailedException(
          "the shipped citizens are missing", "Use --seed N or --citizen DIR.", e);
    }
  }
}
