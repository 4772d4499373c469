package id.anjungan.agent.device.line;

import com.fazecast.jSerialComm.SerialPort;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Writes to one open port, and closes it, in a thread of its own.
///
/// A write to a device that has stopped reading blocks for ever, whatever time-out is set, and so
/// does closing that port: only this thread may be caught in it. It ends when the device reads
/// again or is gone, and closes the port then.
final class PortWriter {

  private static final int CHUNK = 512;
  private static final long CLOSING_MILLIS = 500;

  private final SerialPort port;
  private final String name;
  private final ExecutorService thread;

  PortWriter(SerialPort port, String name) {
    this.port = port;
    this.name = name;
    this.thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("line " + name).factory());
  }

  void write(byte[] bytes, Deadline deadline) throws LineDownException {
    for (int from = 0; from < bytes.length; from += CHUNK) {
      byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(from + CHUNK, bytes.length));
      await(thread.submit(() -> put(chunk)), deadline);
    }
  }

  private boolean put(byte[] chunk) {
    int done = 0;
    while (done < chunk.length) {
      int count = port.writeBytes(chunk, chunk.length - done, done);
      if (count <= 0) {
        return false;
      }
      done += count;
    }
    return true;
  }

  private void await(Future<Boolean> taken, Deadline deadline) throws LineDownException {
    try {
      if (!taken.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        throw new LineDownException(name, "hung up while it was written to");
      }
    } catch (TimeoutException stalled) {
      throw new LineDownException(name, "the device takes no bytes");
    } catch (ExecutionException broken) {
      throw new IllegalStateException("the serial library failed on " + name, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LineDownException(name, "the agent is ending");
    }
  }

  /// Closes the port behind what is being written; waits for it a moment, not longer.
  void close() {
    if (!thread.isShutdown()) {
      thread.execute(port::closePort);
      thread.shutdown();
    }
    try {
      thread.awaitTermination(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether the port has been closed and may be opened anew.
  boolean released() {
    return thread.isTerminated();
  }
}
