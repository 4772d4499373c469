package id.anjungan.agent.chip;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The file that opens the SAM is missing or unreadable (code `SAM_CONFIGURATION_UNREADABLE`). Next
/// step: field staff install the file that came with this SAM.
public final class SamConfigurationException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  SamConfigurationException(String message, @Nullable Throwable cause) {
    super("SAM_CONFIGURATION_UNREADABLE: " + message, cause);
  }
}
