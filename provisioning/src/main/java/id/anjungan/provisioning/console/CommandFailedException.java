package id.anjungan.provisioning.console;

import org.jspecify.annotations.Nullable;

/// The system itself failed: a part did not start, died, or did not answer. Ends with exit 1.
public final class CommandFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String nextStep;

  public CommandFailedException(String what, String nextStep, @Nullable Throwable cause) {
    super(what, cause);
    this.nextStep = nextStep;
  }

  public String nextStep() {
    return nextStep;
  }
}
