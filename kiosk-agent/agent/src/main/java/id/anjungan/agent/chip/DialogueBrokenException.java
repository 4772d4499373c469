package id.anjungan.agent.chip;

import java.io.Serial;

/// Leaves a dialogue of many commands at the one that failed. Never leaves this package: the face
/// turns it into an outcome.
final class DialogueBrokenException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  private final transient Break reason;

  DialogueBrokenException(Break reason) {
    super(reason.toString(), null, false, false);
    this.reason = reason;
  }

  Break reason() {
    return reason;
  }
}
