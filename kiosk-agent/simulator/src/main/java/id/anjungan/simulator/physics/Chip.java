package id.anjungan.simulator.physics;

/// A chip in a field or on contacts. All calls from one thread at a time.
public interface Chip {

  /// Answers a command APDU with data and status word.
  byte[] transmit(byte[] commandApdu);

  /// The field or the supply is gone: what lay in RAM is forgotten.
  void powerOff();

  /// The answer to reset that a coupler reports for it.
  byte[] atr();

  /// The UID by which a coupler tells it from others: 7 bytes of type A, 4 of type B.
  byte[] anticollisionUid();
}
