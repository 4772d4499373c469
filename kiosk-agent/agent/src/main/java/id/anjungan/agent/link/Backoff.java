package id.anjungan.agent.link;

import id.anjungan.agent.clock.KioskClock;
import java.time.Duration;

/// The pauses between the tries of one command, within its patience.
final class Backoff {

  private final KioskClock clock;
  private final LinkLimits limits;
  private final long begun;
  private Duration next;

  Backoff(KioskClock clock, LinkLimits limits) {
    this.clock = clock;
    this.limits = limits;
    this.begun = clock.ticks();
    this.next = limits.firstPause();
  }

  /// Waits before a further try. @return false, without waiting, when the patience would be over
  boolean pause() {
    Duration past = Duration.ofNanos(clock.ticks() - begun);
    if (past.plus(next).compareTo(limits.patience()) > 0) {
      return false;
    }
    clock.pause(next);
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(limits.longestPause()) > 0 ? limits.longestPause() : doubled;
    return true;
  }
}
