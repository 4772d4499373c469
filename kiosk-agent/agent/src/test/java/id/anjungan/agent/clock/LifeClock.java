package id.anjungan.agent.clock;

import java.time.Duration;
import java.time.Instant;

/// A clock whose time passes only while the loop waits.
public final class LifeClock implements KioskClock {

  private final Runnable whileWaiting;
  private Instant now = Instant.parse("2026-11-25T08:00:00Z");
  private long ticks;

  public LifeClock(Runnable whileWaiting) {
    this.whileWaiting = whileWaiting;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public long ticks() {
    return ticks;
  }

  @Override
  public void pause(Duration duration) {
    now = now.plus(duration);
    ticks += duration.toNanos();
    whileWaiting.run();
  }
}
