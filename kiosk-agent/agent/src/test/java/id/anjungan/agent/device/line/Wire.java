package id.anjungan.agent.device.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A real pseudo-terminal behind a link: the driver opens the link, the test plays the device at
/// the other end, byte by byte. One wire serves one test, and its close belongs to the test: it
/// fails when the device has not played its part to the end.
public final class Wire implements AutoCloseable {

  /// What the device does; runs in a thread of its own.
  @FunctionalInterface
  public interface Script {
    void play(Wire wire);
  }

  private static final int PATIENCE_MILLIS = 20_000;

  private final Path folder;
  private final Path link;
  private final List<SerialLine> lines = new ArrayList<>();
  private int master;
  private int slave;
  private CompletableFuture<Void> playing = CompletableFuture.completedFuture(null);

  private Wire(Path folder) {
    this.folder = folder;
    this.link = folder.resolve("device");
    plugIn();
  }

  /// A wire with its device plugged in.
  public static Wire plugged() {
    try {
      return new Wire(Files.createTempDirectory("wire"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A driver's line to this device; it is closed with the wire.
  public SerialLine line() {
    SerialLine line = new JSerialCommLine(link.toString(), 115_200);
    lines.add(line);
    return line;
  }

  /// Plugs the device in: a new terminal behind the same link.
  public void plugIn() {
    master = Posix.openMaster();
    String name = Posix.slaveName(master);
    slave = Posix.openRaw(name);
    try {
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Pulls the plug: the line hangs up.
  public void unplug() {
    Posix.close(slave);
    Posix.close(master);
    master = -1;
  }

  /// Lets the device play its part.
  public Wire plays(Script script) {
    playing =
        CompletableFuture.runAsync(
            () -> script.play(this), r -> Thread.ofPlatform().daemon().start(r));
    return this;
  }

  /// Waits for the end of the script; fails as the script failed.
  public void played() {
    try {
      playing.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new AssertionError("the device saw something else", failed.getCause());
    } catch (TimeoutException late) {
      throw new AssertionError("the device still waits for its part", late);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /// Waits for the end of the script; fails when the driver has written anything beyond it.
  public void heardNoMore() {
    played();
    byte[] left = left();
    if (left.length > 0) {
      throw new AssertionError("the device also heard " + HexFormat.of().formatHex(left));
    }
  }

  private byte[] left() {
    ByteArrayOutputStream left = new ByteArrayOutputStream();
    while (Posix.readable(master, 0)) {
      left.writeBytes(Posix.read(master, 4096));
    }
    return left.toByteArray();
  }

  /// The next bytes that the driver writes.
  public byte[] take(int count) {
    byte[] taken = new byte[count];
    int done = 0;
    while (done < count) {
      if (!Posix.readable(master, PATIENCE_MILLIS)) {
        throw new AssertionError(
            "only "
                + done
                + " of "
                + count
                + " bytes were written: "
                + HexFormat.of().formatHex(taken, 0, Math.min(done, 64)));
      }
      byte[] some = Posix.read(master, count - done);
      System.arraycopy(some, 0, taken, done, some.length);
      done += some.length;
    }
    return taken;
  }

  /// The driver writes exactly these bytes. @param hex pairs of digits, spaces allowed
  public Wire expects(String hex) {
    return expects(hex(hex));
  }

  public Wire expects(byte[] expected) {
    byte[] taken = take(expected.length);
    if (!Arrays.equals(expected, taken)) {
      throw new AssertionError(
          "expected "
              + HexFormat.of().formatHex(expected)
              + " but saw "
              + HexFormat.of().formatHex(taken));
    }
    return this;
  }

  public Wire expectsText(String text) {
    return expects(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public Wire sends(String hex) {
    return sends(hex(hex));
  }

  public Wire sends(byte[] bytes) {
    Posix.write(master, bytes);
    return this;
  }

  public Wire sendsText(String text) {
    return sends(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /// Byte by byte: each one only when the driver has fetched the one before.
  public Wire sendsSplit(byte[] bytes) {
    for (byte octet : bytes) {
      sends(new byte[] {octet});
      fetched();
    }
    return this;
  }

  /// Waits until the driver has fetched all that was sent.
  public Wire fetched() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (Posix.waiting(slave) > 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the driver does not read");
      }
      Thread.onSpinWait();
    }
    return this;
  }

  public static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  /// Waits for the end of the script, then pulls the plug and closes the lines.
  @Override
  public void close() {
    try {
      played();
    } finally {
      pull();
    }
  }

  private void pull() {
    if (master >= 0) {
      unplug();
    }
    lines.forEach(SerialLine::close);
    try {
      Files.deleteIfExists(link);
      Files.delete(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
