package id.anjungan.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// `screen.json` is missing or wrong; the message says what to correct.
final class ScreenConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  ScreenConfigurationException(Path file, String expected, @Nullable Throwable cause) {
    super("SCREEN_CONFIGURATION: " + file + ": " + expected, cause);
  }
}
