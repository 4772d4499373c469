package id.anjungan.provisioning.centre;

import org.jspecify.annotations.Nullable;

/// Database or server did not come up. The message says what was seen and where to look.
final class CentreNotStartedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CentreNotStartedException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
