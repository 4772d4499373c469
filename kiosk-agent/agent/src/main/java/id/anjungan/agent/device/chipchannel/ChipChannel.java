package id.anjungan.agent.device.chipchannel;

/// A way to one chip. All calls from one thread; each ends by its own deadline (5 s at most).
///
/// A channel recovers by itself: after [Contact.Absent] or [ChipAnswer.Gone] the next [#connect()]
/// starts anew, also after the service behind it was restarted.
public interface ChipChannel extends AutoCloseable {

  /// Powers the chip and reads its UID (contact chips: without one).
  Contact connect();

  /// Sends a command APDU and answers data and status word.
  ChipAnswer transmit(byte[] command);

  /// Powers the chip down; no error when there is none.
  @Override
  void close();
}
