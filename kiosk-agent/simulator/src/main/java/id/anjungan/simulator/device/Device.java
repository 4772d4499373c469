package id.anjungan.simulator.device;

/// The electronics of one device, fed by its wire. All calls from one thread.
public interface Device {

  /// Bytes came in, in pieces of any size.
  void received(byte[] bytes);

  /// Nothing came for half a second: what is unfinished will not be finished.
  void silence();

  /// The host closed the line: what was for it is dropped.
  default void hostGone() {
    silence();
  }
}
