package id.anjungan.agent.device.receiptprinter.escpos;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.LineSilentException;
import id.anjungan.agent.device.line.SerialLine;
import java.time.Duration;
import java.util.OptionalInt;

/// The dialogue with the printer: real-time status bytes, and between them the one answer in order
/// that proves a print. All calls from one thread.
final class EscPosLine {

  private static final int TRIES = 3;
  private static final byte DLE = 0x10;
  private static final byte EOT = 0x04;
  private static final Duration QUIET = Duration.ofMillis(100);

  private final SerialLine line;
  private final EscPosTimings timings;
  private final KioskClock clock;
  private OptionalInt inOrder = OptionalInt.empty();

  EscPosLine(SerialLine line, EscPosTimings timings, KioskClock clock) {
    this.line = line;
    this.timings = timings;
    this.clock = clock;
  }

  Deadline deadline(Duration duration) {
    return Deadline.in(clock, duration);
  }

  /// Opens the line and drops what came before: answers that nobody waits for any more.
  void begin() throws LineDownException {
    line.open();
    line.discard();
    inOrder = OptionalInt.empty();
  }

  void send(byte[] bytes, Deadline limit) throws LineDownException {
    line.write(bytes, limit);
  }

  /// The answer in order, if it comes in time.
  OptionalInt inOrder(Deadline limit) throws LineDownException {
    try {
      while (inOrder.isEmpty()) {
        sort(line.read(limit));
      }
    } catch (LineSilentException silent) {
      return OptionalInt.empty();
    }
    return inOrder;
  }

  /// The answer to `DLE EOT n`; empty when there is none after three questions.
  OptionalInt realTime(int n, Deadline limit) throws LineDownException {
    for (int tries = 0; tries < TRIES && !limit.passed(); tries++) {
      line.write(new byte[] {DLE, EOT, (byte) n}, limit);
      OptionalInt status = realTime(limit.within(timings.status()));
      if (status.isPresent()) {
        settle(tries, limit);
        return status;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt realTime(Deadline limit) throws LineDownException {
    try {
      while (true) {
        int octet = line.read(limit);
        if (EscPosStatus.isRealTime(octet)) {
          return OptionalInt.of(octet);
        }
        sort(octet);
      }
    } catch (LineSilentException silent) {
      return OptionalInt.empty();
    }
  }

  /// After a repeated question both answers may come: the late one must not answer the next
  /// question.
  private void settle(int repeats, Deadline limit) throws LineDownException {
    try {
      while (repeats > 0 && !limit.passed()) {
        sort(line.read(limit.within(QUIET)));
      }
    } catch (LineSilentException quiet) {
      return;
    }
  }

  private void sort(int octet) {
    if (EscPosStatus.isInOrder(octet)) {
      inOrder = OptionalInt.of(octet);
    }
  }
}
