package id.anjungan.agent.clock;

import java.time.Duration;

/// A time limit that runs from its making, on the clock's ticks, so that a jump of the wall time
/// changes nothing.
public final class TimeLimit {

  private final KioskClock clock;
  private final long end;

  private TimeLimit(KioskClock clock, long end) {
    this.clock = clock;
    this.end = end;
  }

  public static TimeLimit of(Duration duration, KioskClock clock) {
    return new TimeLimit(clock, clock.ticks() + duration.toNanos());
  }

  public boolean over() {
    return end - clock.ticks() <= 0;
  }

  /// What is left, never negative.
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - clock.ticks()));
  }

  /// Whole seconds left, rounded up, for people.
  public int secondsLeft() {
    return (int) left().plusMillis(999).toSeconds();
  }
}
