package id.anjungan.simulator.device.receiptprinter;

import java.util.OptionalInt;

/// Listens for `10 04 n` with n 1 to 4, whatever is around it. The printer hears it at reception;
/// as the maker warns, a picture that holds these bytes is answered, too.
final class RealTime {

  private int seen;

  /// The n of a question that is complete with this byte.
  OptionalInt received(byte b) {
    boolean complete = seen == 2 && b >= 1 && b <= 4;
    seen = b == 0x10 ? 1 : seen == 1 && b == 0x04 ? 2 : 0;
    return complete ? OptionalInt.of(b) : OptionalInt.empty();
  }
}
