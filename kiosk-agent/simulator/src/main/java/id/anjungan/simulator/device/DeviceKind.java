package id.anjungan.simulator.device;

import id.anjungan.simulator.wire.SerialLine;
import java.util.Locale;
import java.util.Optional;

/// The devices of a cabinet. Each stands on a link of its own name below `dir/dev`.
///
/// All but the card printer hang on serial lines of 115200 baud, and are as slow as those both
/// ways.
public enum DeviceKind {
  FINGERPRINT(SerialLine.BYTES_A_SECOND_115200, 384),
  ACCEPTOR(SerialLine.BYTES_A_SECOND_115200, 32),
  HOPPER(SerialLine.BYTES_A_SECOND_115200, 32),
  /// A device of the USB printer class: its wire has no baud rate. Both faces are some 1.9 MB,
  /// which USB carries in a moment and a line of 115200 baud in nearly three minutes.
  CARDPRINTER(SerialLine.UNPACED, 128),
  RECEIPTPRINTER(SerialLine.BYTES_A_SECOND_115200, 96),
  IOBOARD(SerialLine.BYTES_A_SECOND_115200, 32);

  private final int bytesASecond;
  private final int heapMegabytes;

  DeviceKind(int bytesASecond, int heapMegabytes) {
    this.bytesASecond = bytesASecond;
    this.heapMegabytes = heapMegabytes;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DeviceKind> of(String word) {
    for (DeviceKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// Pace of its line each way, 0 for none.
  int bytesASecond() {
    return bytesASecond;
  }

  /// Memory that its process may use.
  int heapMegabytes() {
    return heapMegabytes;
  }
}
