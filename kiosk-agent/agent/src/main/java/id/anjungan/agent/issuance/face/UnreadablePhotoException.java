package id.anjungan.agent.issuance.face;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The photo of a card order cannot be printed (code `PHOTO_UNREADABLE`). Next step: the office
/// takes a new photo; no card is printed without one.
public final class UnreadablePhotoException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  UnreadablePhotoException(String why, @Nullable Throwable cause) {
    super("PHOTO_UNREADABLE: " + why, cause);
  }
}
