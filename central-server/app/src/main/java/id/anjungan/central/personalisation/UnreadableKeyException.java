package id.anjungan.central.personalisation;

import org.jspecify.annotations.Nullable;

/// A key file that does not hold what it must. Nothing of the key is in the message.
public final class UnreadableKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableKeyException(String expected, @Nullable Throwable cause) {
    super(expected, cause);
  }
}
