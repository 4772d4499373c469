package id.anjungan.agent.device.chipchannel.pcsc;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The one thread that talks to a reader. A native call cannot be interrupted; its caller can go on
/// without it, and until it comes back every further call ends at once.
final class OwnThread {

  private final ExecutorService executor;
  private @Nullable Future<?> last;

  OwnThread(String name) {
    executor =
        Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
  }

  /// @param late what to answer when the limit passes first
  <T> T within(Duration limit, Callable<T> work, T late) {
    if (last != null && !last.isDone()) {
      return late;
    }
    Future<T> future = executor.submit(work);
    last = future;
    try {
      return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return late;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return late;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call to PC/SC broke", e.getCause());
    }
  }
}
