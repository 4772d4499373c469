package id.anjungan.simulator.physics;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleConsumer;

/// Mains and UPS together. A cut stops every motor where it is; nothing moves until power is back.
///
/// Safe for all threads.
public final class Power {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean on = true;
  private int running;

  public boolean isOn() {
    lock.lock();
    try {
      return on;
    } finally {
      lock.unlock();
    }
  }

  /// Cuts the power and returns when every motor stands and its last position is kept.
  public void cut() {
    lock.lock();
    try {
      on = false;
      changed.signalAll();
      while (running > 0) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  public void restore() {
    lock.lock();
    try {
      on = true;
    } finally {
      lock.unlock();
    }
  }

  /// Runs a motor for a time, then tells `end` which part of the way it came: 1 when it arrived.
  ///
  /// @throws PowerLostException when there was no power or it went before the end
  void run(Duration time, DoubleConsumer end) {
    lock.lock();
    running++;
    try {
      double way = on ? turn(time) : 0;
      end.accept(way);
      if (way < 1) {
        throw new PowerLostException();
      }
    } finally {
      running--;
      changed.signalAll();
      lock.unlock();
    }
  }

  private double turn(Duration time) {
    long whole = time.toNanos();
    long left = whole;
    try {
      while (left > 0 && on) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PowerLostException();
    }
    return left <= 0 ? 1 : Math.min(0.99, 1 - (double) left / whole);
  }
}
