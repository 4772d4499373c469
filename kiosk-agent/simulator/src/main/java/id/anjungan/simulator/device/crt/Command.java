package id.anjungan.simulator.device.crt;

import java.util.Arrays;

/// A command: `43 CM PM [DATA]`.
///
/// @param code CM and PM in one number, such as 0x3231
record Command(int code, byte[] data) {

  private static final byte MARK = 0x43;

  /// Whether the data of a frame are a command at all.
  static boolean isCommand(byte[] frame) {
    return frame.length >= 3 && frame[0] == MARK;
  }

  static Command of(byte[] frame) {
    return new Command(
        ((frame[1] & 0xFF) << 8) | (frame[2] & 0xFF), Arrays.copyOfRange(frame, 3, frame.length));
  }

  byte cm() {
    return (byte) (code >> 8);
  }

  byte pm() {
    return (byte) code;
  }
}
