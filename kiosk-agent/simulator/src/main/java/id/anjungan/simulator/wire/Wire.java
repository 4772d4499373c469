package id.anjungan.simulator.wire;

/// A serial line as its device sees it. One thread at a time.
public interface Wire {

  /// No host has the line open.
  int NO_HOST = -1;

  /// Waits for bytes.
  ///
  /// @param millis 0 looks only
  /// @return how many came, 0 when none did in time, [#NO_HOST]
  int read(byte[] into, int millis);

  /// Sends bytes; what the host does not take in time is lost, as on a line without flow control.
  void write(byte[] bytes);
}
