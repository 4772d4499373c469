package id.anjungan.simulator.chip;

import java.util.Arrays;
import java.util.Optional;

/// A command in the short form of ISO/IEC 7816-4.
///
/// @param data empty when there is no Lc
/// @param le the byte Le as it came, 0 to 255; [#NO_LE] when absent
record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, int le) {

  static final int NO_LE = -1;
  private static final int HEADER = 4;

  /// @return empty when lengths contradict each other
  static Optional<CommandApdu> parse(byte[] bytes) {
    if (bytes.length < HEADER) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOfRange(bytes, HEADER, bytes.length);
    return Body.parse(body)
        .map(parts ->
            new CommandApdu(
                bytes[0] & 0xFF,
                bytes[1] & 0xFF,
                bytes[2] & 0xFF,
                bytes[3] & 0xFF,
                parts.data,
                parts.le));
  }

  /// P1 and P2 as one number.
  int p1p2() {
    return p1 << 8 | p2;
  }

  byte[] header() {
    return new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2};
  }

  /// Whether exactly that many bytes of data came, and no Le.
  boolean carries(int length) {
    return data.length == length && length > 0 && le == NO_LE;
  }

  /// Whether no data came, and that Le.
  boolean asks(int expected) {
    return data.length == 0 && le == expected;
  }

  /// `[Lc data] [Le]`, each present or absent.
  record Body(byte[] data, int le) {

    private static final Body NONE = new Body(new byte[0], NO_LE);

    static Optional<Body> parse(byte[] bytes) {
      if (bytes.length == 0) {
        return Optional.of(NONE);
      }
      int first = bytes[0] & 0xFF;
      if (bytes.length == 1) {
        return Optional.of(new Body(new byte[0], first));
      }
      int behindData = 1 + first;
      boolean closes = bytes.length == behindData || bytes.length == behindData + 1;
      if (first == 0 || !closes) {
        return Optional.empty();
      }
      int le = bytes.length == behindData ? NO_LE : bytes[behindData] & 0xFF;
      return Optional.of(new Body(Arrays.copyOfRange(bytes, 1, behindData), le));
    }
  }
}
