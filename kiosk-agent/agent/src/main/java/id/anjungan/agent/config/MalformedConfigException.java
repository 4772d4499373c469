package id.anjungan.agent.config;

import org.jspecify.annotations.Nullable;

/// A configuration that cannot be used. The message names file, field and the form it must have,
/// never a secret.
public final class MalformedConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MalformedConfigException(
      String file, String field, String form, @Nullable Throwable cause) {
    super("CONFIG_MALFORMED: " + file + ": " + field + " must be " + form, cause);
  }
}
