package id.anjungan.simulator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A host's side of a link: plain file access to the terminal that the link leads to.
public final class HostPort implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;
  private static final int QUIET_MILLIS = 250;

  private final RandomAccessFile file;
  private final BlockingQueue<Integer> received = new LinkedBlockingQueue<>();

  public HostPort(Path link) throws IOException {
    this.file = new RandomAccessFile(link.toRealPath().toFile(), "rw");
    Thread.ofPlatform().daemon().name("host of " + link).start(this::listen);
  }

  public void send(byte... bytes) {
    try {
      file.write(bytes);
    } catch (IOException e) {
      throw new AssertionError("the device is gone", e);
    }
  }

  /// Sends bytes given as hex digits; spaces do not count.
  public void sendHex(String hex) {
    send(bytes(hex));
  }

  /// The next bytes, waited for.
  public byte[] take(int count) {
    byte[] taken = new byte[count];
    for (int i = 0; i < count; i++) {
      taken[i] = (byte) next(i, count);
    }
    return taken;
  }

  public void expectHex(String hex) {
    byte[] expected = bytes(hex);
    assertEquals(
        HexFormat.of().formatHex(expected), HexFormat.of().formatHex(take(expected.length)));
  }

  /// What comes up to and with this byte.
  public String takeUntil(int end) {
    StringBuilder text = new StringBuilder();
    for (int b = next(0, 1); b != end; b = next(text.length(), 0)) {
      text.append((char) b);
    }
    return text.toString();
  }

  /// Nothing more comes.
  public void expectSilence() throws InterruptedException {
    assertEquals(null, received.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
  }

  /// Reads on until nothing has come for a while, longer than a device waits for half a frame.
  public void awaitQuiet() throws InterruptedException {
    while (received.poll(4 * QUIET_MILLIS, TimeUnit.MILLISECONDS) != null) {
      // whatever it is
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  public static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private int next(int have, int want) {
    try {
      Integer b = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (b == null) {
        throw new AssertionError("the device is silent after " + have + " of " + want + " bytes");
      }
      return b;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void listen() {
    byte[] buffer = new byte[4096];
    try {
      for (int n = file.read(buffer); n >= 0; n = file.read(buffer)) {
        for (int i = 0; i < n; i++) {
          received.add(buffer[i] & 0xFF);
        }
      }
    } catch (IOException e) {
      // the terminal was closed: the test has ended
    }
  }
}
