package id.anjungan.central.security;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A key that this centre must not or cannot use. It does not start; the message names the file.
public final class UnusableKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKeyException(Path file, String why, @Nullable Throwable cause) {
    super(file + ": " + why, cause);
  }
}
