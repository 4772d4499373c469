package id.anjungan.agent.issuance;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The centre's release key cannot be used (code `RELEASE_KEY_UNUSABLE`). Next step: fetch the key
/// from the centre again.
public final class ReleaseKeyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  ReleaseKeyException(String message, @Nullable Throwable cause) {
    super("RELEASE_KEY_UNUSABLE: " + message, cause);
  }
}
