package id.anjungan.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The toolkit, started once for all tests, and work on its thread.
public final class Toolkit {

  private static final CountDownLatch STARTED = started();

  private Toolkit() {}

  private static CountDownLatch started() {
    CountDownLatch latch = new CountDownLatch(1);
    Platform.startup(latch::countDown);
    Platform.setImplicitExit(false);
    return latch;
  }

  public static <T> T on(Callable<T> action) throws Exception {
    STARTED.await(30, TimeUnit.SECONDS);
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get(30, TimeUnit.SECONDS);
  }
}
