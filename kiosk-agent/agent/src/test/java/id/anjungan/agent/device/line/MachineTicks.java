package id.anjungan.agent.device.line;

import id.anjungan.agent.clock.KioskClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// The machine's own ticks, for tests on real lines.
public final class MachineTicks implements KioskClock {

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  @Override
  public long ticks() {
    return System.nanoTime();
  }

  @Override
  public void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }
}
