package id.anjungan.agent.clock;

import java.time.Duration;
import java.time.Instant;

/// Time, handed in everywhere. A simulated life hands in a clock of its own.
public interface KioskClock {

  /// Wall time, for people and records; may jump.
  Instant now();

  /// Nanoseconds that only grow, for limits and deadlines.
  long ticks();

  /// Lets time pass; the only way in which the loop waits.
  void pause(Duration duration);
}
