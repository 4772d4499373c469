package id.anjungan.simulator.chip;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A key file of the street is missing or does not hold what its name says.
public final class KeyFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeyFileException(Path file, String expected, @Nullable Throwable cause) {
    super("key file " + file + ": " + expected + "; make the keys of the street anew", cause);
  }
}
