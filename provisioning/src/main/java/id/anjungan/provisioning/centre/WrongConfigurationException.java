package id.anjungan.provisioning.centre;

import org.jspecify.annotations.Nullable;

/// A configuration with which the centre must not or cannot start. The message names what to mend.
final class WrongConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongConfigurationException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
