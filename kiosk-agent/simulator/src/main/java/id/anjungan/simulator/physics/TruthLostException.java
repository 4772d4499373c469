package id.anjungan.simulator.physics;

import java.nio.file.Path;

/// The truth could not be read or written: a cabinet without truth may not go on.
public final class TruthLostException extends RuntimeException {
  public TruthLostException(Path file, Throwable cause) {
    super("the cabinet's truth is not readable or writable: " + file, cause);
  }
}
