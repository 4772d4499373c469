package id.anjungan.provisioning.centre;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Ends what was started, newest first, when this process is told to end or ends by itself.
final class Shutdown {

  private final Deque<Closeable> started = new ArrayDeque<>();
  private boolean asked;

  private Shutdown() {}

  static Shutdown atEndOfProcess() {
    Shutdown shutdown = new Shutdown();
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::closeAll, "end of the centre"));
    return shutdown;
  }

  /// Will be closed before all that came earlier.
  synchronized <T extends Closeable> T closing(T resource) {
    started.push(resource);
    return resource;
  }

  /// Does something unless the end was asked for.
  synchronized void unlessAsked(Runnable act) {
    if (!asked) {
      act.run();
    }
  }

  private synchronized void closeAll() {
    asked = true;
    while (!started.isEmpty()) {
      close(started.pop());
    }
  }

  private static void close(Closeable resource) {
    try {
      resource.close();
    } catch (IOException e) {
      System.err.println("centre: not ended cleanly: " + e.getMessage());
    }
  }
}
