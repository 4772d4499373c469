package id.anjungan.simulator.config;

import java.nio.file.Path;

/// The configuration cannot be used: the message says why.
public final class BadConfigException extends RuntimeException {
  public BadConfigException(Path file, Throwable cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
