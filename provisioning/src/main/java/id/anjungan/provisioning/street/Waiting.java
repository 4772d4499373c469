package id.anjungan.provisioning.street;

import id.anjungan.provisioning.console.CommandFailedException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Waiting for something to become true in another process.
public final class Waiting {

  private static final long STEP_MILLIS = 20;

  private Waiting() {}

  /// Asks again and again until there is an answer.
  ///
  /// @param check run before each try; throws when waiting has lost its sense
  public static <T> T until(
      String what, Duration patience, Runnable check, Supplier<Optional<T>> question) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      check.run();
      Optional<T> answer = question.get();
      if (answer.isPresent()) {
        return answer.get();
      }
      if (System.nanoTime() > deadline) {
        throw new CommandFailedException(
            what + " did not happen within " + patience.toSeconds() + " s",
            "See the logs of the street.",
            null);
      }
      pause(STEP_MILLIS);
    }
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", "Start again.", e);
    }
  }
}
