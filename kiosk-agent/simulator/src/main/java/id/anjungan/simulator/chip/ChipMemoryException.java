package id.anjungan.simulator.chip;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The file that plays a chip's permanent memory cannot be read or written.
public final class ChipMemoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChipMemoryException(String what, Path file, @Nullable Throwable cause) {
    super(what + ": " + file, cause);
  }
}
