package id.anjungan.agent.device.line;

import java.time.Duration;

/// A line to one device, byte by byte. All calls from one thread.
///
/// A line that hung up stays down until [#open()] finds its path again: an answer that belongs to
/// the time before a hang-up is never mistaken for one of the time after it.
public interface SerialLine extends AutoCloseable {

  /// Its path, for technicians.
  String name();

  /// Opens the line unless it stands.
  ///
  /// @return the number of this opening, from 1: a driver that sees a new number sets its device up
  int open() throws LineDownException;

  /// The next byte, 0 to 255.
  ///
  /// @throws LineSilentException when none came by the deadline (told up to 0.1 s after it),
  ///   however much came before: a device that chatters holds nobody up
  int read(Deadline deadline) throws LineDownException, LineSilentException;

  /// Hands all bytes to the line.
  ///
  /// @throws LineDownException also when the device does not take them by the deadline; then the
  ///   port is given up
  void write(byte[] bytes, Deadline deadline) throws LineDownException;

  /// Drops what has come so far: answers to questions that nobody waits for any more.
  void discard() throws LineDownException;

  /// Drops what comes until nothing has come for `gap`, or the limit is reached.
  default void settle(Duration gap, Deadline limit) throws LineDownException {
    try {
      while (!limit.passed()) {
        read(limit.within(gap));
      }
    } catch (LineSilentException quiet) {
      return;
    }
  }

  @Override
  void close();
}
