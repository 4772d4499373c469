package id.anjungan.simulator.control;

import java.time.Duration;

/// The cabinet as a running thing: its power and its processes.
public interface PowerSwitch {

  /// Returns when nothing moves and no device lives any more.
  void off();

  /// Starts the devices; they stand on their wires a moment later.
  void on();

  /// Waits until all devices stand on their wires; false when time is over.
  boolean awaitReady(Duration limit) throws InterruptedException;

  /// Ends the cabinet soon after this call; the truth is kept.
  void quit();
}
