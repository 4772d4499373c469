package id.anjungan.agent.capture;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The capture key cannot be used (code `CAPTURE_KEY_UNUSABLE`). Next step: enrol the kiosk anew.
public final class CaptureKeyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  CaptureKeyException(String message, @Nullable Throwable cause) {
    super("CAPTURE_KEY_UNUSABLE: " + message, cause);
  }
}
