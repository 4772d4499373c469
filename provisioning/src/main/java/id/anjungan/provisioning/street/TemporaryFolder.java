package id.anjungan.provisioning.street;

import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The state of a street that nobody wants to keep.
public final class TemporaryFolder {

  private TemporaryFolder() {}

  public static Path make() {
    try {
      return Files.createTempDirectory("anjungan-");
    } catch (IOException e) {
      throw new CommandFailedException("no temporary folder", "Use --data DIR.", e);
    }
  }

  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailedException(folder + " cannot be removed", "Remove it by hand.", e);
    }
  }
}
