package id.anjungan.agent.device.line;

import id.anjungan.agent.clock.KioskClock;
import java.time.Duration;
import java.time.Instant;

/// A clock that goes on only when it is told to.
public final class HandClock implements KioskClock {

  private long ticks;

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(ticks);
  }

  @Override
  public long ticks() {
    return ticks;
  }

  @Override
  public void pause(Duration duration) {
    ticks += duration.toNanos();
  }
}
