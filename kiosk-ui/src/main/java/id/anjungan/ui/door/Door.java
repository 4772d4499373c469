package id.anjungan.ui.door;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.CompletionCode;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The screen's side of the door. It looks for the agent for ever: a new start of the agent has a
/// new port and token, so `door.json` is read anew at every attempt. Thread-safe.
public final class Door implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Door.class.getName());
  private static final long RETRY_MILLIS = 300;

  private final Path file;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable DoorConnection connection;

  /// @param file `door.json`, which need not exist yet
  public Door(Path file) {
    this.file = file;
  }

  /// Starts to look for the agent. Called once.
  public void open(DoorWatcher watcher) {
    Thread.ofPlatform().daemon().name("door").start(() -> keepOpen(watcher));
  }

  /// Tells the agent what was touched.
  ///
  /// @return `success`, or why not; never fails
  public CompletableFuture<CompletionCode> act(Act act) {
    DoorConnection open = connection;
    return open == null
        ? CompletableFuture.completedFuture(CompletionCode.DEVICE_NOT_READY)
        : open.act(act);
  }

  /// Asks for the view once more; nothing happens without an agent.
  public void askForView() {
    DoorConnection open = connection;
    if (open != null) {
      open.askForView();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    DoorConnection open = connection;
    if (open != null) {
      open.close();
    }
    client.shutdownNow();
  }

  private void keepOpen(DoorWatcher watcher) {
    try {
      do {
        talk(watcher);
      } while (!closed.await(RETRY_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void talk(DoorWatcher watcher) throws InterruptedException {
    try {
      DoorConnection opened = DoorConnection.open(client, DoorAddress.read(file), watcher);
      connection = opened;
      opened.askForView();
      opened.awaitEnd();
    } catch (DoorUnreachableException e) {
      LOG.log(System.Logger.Level.DEBUG, e.getMessage(), e);
    } finally {
      connection = null;
    }
    if (closed.getCount() > 0) {
      watcher.connectionLost();
    }
  }
}
