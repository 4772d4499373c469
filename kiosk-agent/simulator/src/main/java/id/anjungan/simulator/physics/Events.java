package id.anjungan.simulator.physics;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What happened, for those who wait for it. Safe for all threads.
///
/// Each name has its own mark: a wait answers at once when something of that name happened since
/// the last answered wait for it, so that nothing is missed between two commands.
public final class Events {

  public static final String ENTRY_OPEN = "ENTRY_OPEN";
  public static final String CARD_AT_ACCEPTOR_MOUTH = "CARD_AT_ACCEPTOR_MOUTH";
  public static final String FINGER_WANTED = "FINGER_WANTED";
  public static final String CARD_AT_BEZEL = "CARD_AT_BEZEL";
  public static final String RECEIPT_CUT = "RECEIPT_CUT";

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition happened = lock.newCondition();
  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, Long> seen = new HashMap<>();

  void happened(String name) {
    lock.lock();
    try {
      counts.merge(name, 1L, Long::sum);
      happened.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// A card came to lie at a station: told by the street's word and by the station's own name.
  void moved(Card card, Station there) {
    happened("MOVED:" + card.uid() + ":" + there.word());
    if (!there.word().equals(there.name())) {
      happened("MOVED:" + card.uid() + ":" + there.name());
    }
  }

  /// Waits for the event; false when the time is over.
  public boolean await(String name, Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    lock.lock();
    try {
      while (counts.getOrDefault(name, 0L) <= seen.getOrDefault(name, 0L)) {
        long left = deadline - System.nanoTime();
        if (left <= 0 || !happened.await(left, TimeUnit.NANOSECONDS)) {
          return false;
        }
      }
      seen.put(name, counts.getOrDefault(name, 0L));
      return true;
    } finally {
      lock.unlock();
    }
  }
}
