package id.anjungan.ui.shell;

import id.anjungan.agent.contract.Language;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The last view that was really drawn, for those who wait for it. Thread-safe.
public final class Drawn {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Shown shown = new Shown(Shown.CONNECTING, 0, Language.ID);

  void set(Shown next) {
    lock.lock();
    try {
      shown = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public Shown now() {
    lock.lock();
    try {
      return shown;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until another view than the given one is drawn.
  ///
  /// @return empty when it took longer
  public Optional<Shown> otherThan(long view, long millis) throws InterruptedException {
    long left = TimeUnit.MILLISECONDS.toNanos(millis);
    lock.lock();
    try {
      while (shown.view() == view && left > 0) {
        left = changed.awaitNanos(left);
      }
      return shown.view() == view ? Optional.empty() : Optional.of(shown);
    } finally {
      lock.unlock();
    }
  }
}
