package id.anjungan.agent.device.line;

import java.io.Serial;

/// Nothing came by the deadline; the line itself stands.
public final class LineSilentException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  public LineSilentException(String line) {
    super(line + ": no answer in time");
  }
}
