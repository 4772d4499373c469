package id.anjungan.ui.door;

import org.jspecify.annotations.Nullable;

/// There is no agent to talk to now; the door tries again by itself.
final class DoorUnreachableException extends Exception {

  private static final long serialVersionUID = 1L;

  DoorUnreachableException(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
