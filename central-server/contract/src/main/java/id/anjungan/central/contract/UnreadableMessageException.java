package id.anjungan.central.contract;

import org.jspecify.annotations.Nullable;

/// Bytes that are not a message of this wire. The message says what was expected, not what came.
public final class UnreadableMessageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableMessageException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
