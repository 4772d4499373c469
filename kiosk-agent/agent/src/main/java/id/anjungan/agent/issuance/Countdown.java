package id.anjungan.agent.issuance;

import id.anjungan.agent.clock.KioskClock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Waits for a citizen, telling the seconds left.
final class Countdown {

  private static final Duration LOOK = Duration.ofMillis(250);

  private final KioskClock clock;
  private final Duration limit;

  Countdown(KioskClock clock, Duration limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /// @param seconds told at the beginning and whenever one second less is left
  /// @return whether it happened within the limit
  boolean until(BooleanSupplier happened, IntConsumer seconds) {
    long end = clock.ticks() + limit.toNanos();
    int told = Integer.MAX_VALUE;
    while (true) {
      if (happened.getAsBoolean()) {
        return true;
      }
      int left = secondsUntil(end);
      if (left <= 0) {
        return false;
      }
      if (left < told) {
        seconds.accept(left);
        told = left;
      }
      clock.pause(LOOK);
    }
  }

  private int secondsUntil(long end) {
    return Math.ceilDiv((int) Math.max(0, (end - clock.ticks()) / 1_000_000), 1000);
  }
}
