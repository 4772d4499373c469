package id.anjungan.simulator.chip;

/// A smart card as its reader meets it: it answers one command after the other until power is gone.
/// Every implementation is safe for use by several threads.
public interface VirtualChip {

  /// @param commandApdu any bytes; a chip never throws because of what it was sent
  /// @return data and status word; empty when the chip does not answer at all
  byte[] transmit(byte[] commandApdu);

  /// The chip leaves the field: all that lives in RAM is gone.
  void powerOff();

  /// @return the answer to reset, empty when the chip is dead
  byte[] atr();

  /// @return the UID by which a coupler tells it from others in its field: 7 bytes (type A) or the
  ///   4-byte PUPI (type B); empty for a contact chip
  default byte[] anticollisionUid() {
    return new byte[0];
  }
}
