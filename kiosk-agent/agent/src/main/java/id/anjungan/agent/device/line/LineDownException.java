package id.anjungan.agent.device.line;

import java.io.Serial;

/// The line cannot be opened, has hung up, or its device does not take what is written.
public final class LineDownException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /// @param line its name @param cause what happened, in words for technicians
  public LineDownException(String line, String cause) {
    super(line + ": " + cause);
  }
}
