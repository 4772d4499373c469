package id.anjungan.agent.journey;

import id.anjungan.agent.clock.KioskClock;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/// A clock that stands still until somebody waits; then what was planned happens in its order. A
/// life longer than a day is a loop without end.
final class ManualClock implements KioskClock {

  private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
  private static final long LONGEST = Duration.ofDays(1).toNanos();

  private final PriorityQueue<Planned> plans = new PriorityQueue<>();
  private long ticks;

  private record Planned(long at, long order, Runnable what) implements Comparable<Planned> {
    @Override
    public int compareTo(Planned other) {
      return at == other.at ? Long.compare(order, other.order) : Long.compare(at, other.at);
    }
  }

  void after(Duration delay, Runnable what) {
    plans.add(new Planned(ticks + delay.toNanos(), plans.size(), what));
  }

  @Override
  public Instant now() {
    return START.plusNanos(ticks);
  }

  @Override
  public long ticks() {
    return ticks;
  }

  @Override
  public void pause(Duration duration) {
    long end = ticks + duration.toNanos();
    while (!plans.isEmpty() && plans.peek().at() <= end) {
      Planned next = plans.remove();
      ticks = Math.max(ticks, next.at());
      next.what().run();
    }
    ticks = end;
    if (ticks > LONGEST) {
      throw new AssertionError("the journey does not come to an end");
    }
  }
}
