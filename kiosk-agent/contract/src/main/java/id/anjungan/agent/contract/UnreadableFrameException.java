package id.anjungan.agent.contract;

import org.jspecify.annotations.Nullable;

/// A frame that is not a message of the door. The message says what was expected, not what came.
public final class UnreadableFrameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableFrameException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
