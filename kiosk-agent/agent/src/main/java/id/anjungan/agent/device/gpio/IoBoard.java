package id.anjungan.agent.device.gpio;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;

/// Switches and lights of the cabinet. All calls from one thread; each ends within 1 s.
public interface IoBoard extends AutoCloseable {

  Reading<Boolean> read(Input input);

  Motion set(Output output, boolean on);

  /// Gives back what it holds of the machine, at the end of the agent.
  @Override
  default void close() {}

  /// What the cabinet tells; true is the word of the name.
  enum Input {
    SERVICE_DOOR_OPEN,
    HOPPER_DOOR_OPEN,
    TAMPERED,
    MAINS_PRESENT
  }

  /// What can be lit.
  enum Output {
    MOUTH_LIGHT,
    FINGER_LIGHT,
    BEZEL_LIGHT,
    RECEIPT_LIGHT,
    IN_SERVICE_LIGHT,
    OUT_OF_SERVICE_LIGHT
  }
}
