package id.anjungan.agent.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The machine's clock, or one that starts at a given instant and then runs at the machine's pace.
/// Thread-safe.
public final class MachineClock implements KioskClock {

  private final @Nullable Instant start;
  private final long startTicks;

  /// @param start what it shows now; null: the machine's own time
  public MachineClock(@Nullable Instant start) {
    this.start = start;
    this.startTicks = System.nanoTime();
  }

  @Override
  public Instant now() {
    return start == null ? Instant.now() : start.plusNanos(System.nanoTime() - startTicks);
  }

  @Override
  public long ticks() {
    return System.nanoTime();
  }

  @Override
  public void pause(Duration duration) {
    long end = System.nanoTime() + duration.toNanos();
    for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
