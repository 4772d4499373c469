package id.anjungan.agent.device.line;

import id.anjungan.agent.clock.KioskClock;
import java.time.Duration;

/// The moment by which something must have ended, on the clock's ticks: wall time may jump.
public record Deadline(KioskClock clock, long tick) {

  public static Deadline in(KioskClock clock, Duration duration) {
    return new Deadline(clock, clock.ticks() + duration.toNanos());
  }

  /// The earlier of this one and `duration` from now.
  public Deadline within(Duration duration) {
    return duration.compareTo(left()) < 0 ? in(clock, duration) : this;
  }

  /// Time left, zero when it has passed.
  public Duration left() {
    return Duration.ofNanos(Math.max(0, tick - clock.ticks()));
  }

  public boolean passed() {
    return left().isZero();
  }
}
