package id.anjungan.simulator.wire;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The master end of a pseudo-terminal. A link with a stable name leads to its slave, which a host
/// opens as a serial port. Closing it is what unplugging is to a real one.
///
/// No slave is kept open here, so that [#read] can tell when no host has the line open.
public final class Pty implements Wire, AutoCloseable {

  private static final int BUFFER = 4096;
  private static final int PATIENCE_MILLIS = 2_000;
  private static final int HOSTLESS_MILLIS = 20;

  private final Arena arena = Arena.ofAuto();
  private final LibC libC = new LibC(arena);
  private final MemorySegment buffer = arena.allocate(BUFFER);
  private final MemorySegment poll = arena.allocate(8, 4);
  private final int master;

  private Pty() {
    this.master = libC.openMaster();
  }

  /// Opens a pseudo-terminal and points a link at it; an older link of that name is replaced.
  ///
  /// @throws WireException when the system has none left or the link cannot be made
  public static Pty open(Path link) {
    Pty pty = new Pty();
    pty.libC.unlock(pty.master);
    String slave = pty.libC.slaveName(pty.master);
    int once = pty.libC.open(slave);
    pty.libC.makeRaw(once);
    pty.libC.close(once);
    point(link, Path.of(slave));
    return pty;
  }

  @Override
  public int read(byte[] into, int millis) {
    if (!isReady(LibC.POLLIN, millis)) {
      return 0;
    }
    int count = libC.read(master, buffer.asSlice(0, Math.min(BUFFER, into.length)));
    if (count > 0) {
      MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, into, 0, count);
      return count;
    }
    return count < 0 && libC.errno() == LibC.EIO ? hostless(millis) : 0;
  }

  @Override
  public void write(byte[] bytes) {
    int sent = 0;
    while (sent < bytes.length) {
      int size = Math.min(BUFFER, bytes.length - sent);
      MemorySegment.copy(bytes, sent, buffer, ValueLayout.JAVA_BYTE, 0, size);
      int count = libC.write(master, buffer.asSlice(0, size));
      boolean full = count < 0 && libC.errno() == LibC.EAGAIN;
      if (count < 0 && !(full && isReady(LibC.POLLOUT, PATIENCE_MILLIS))) {
        return;
      }
      sent += Math.max(0, count);
    }
  }

  @Override
  public void close() {
    libC.close(master);
  }

  private boolean isReady(short what, int millis) {
    poll.set(JAVA_INT, 0, master);
    poll.set(JAVA_SHORT, 4, what);
    poll.set(JAVA_SHORT, 6, (short) 0);
    return libC.poll(poll, millis) > 0;
  }

  private static int hostless(int millis) {
    try {
      Thread.sleep(Math.min(millis, HOSTLESS_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return NO_HOST;
  }

  private static void point(Path link, Path slave) {
    try {
      Files.createDirectories(link.toAbsolutePath().getParent());
      Path beside = link.resolveSibling(link.getFileName() + ".new");
      Files.deleteIfExists(beside);
      Files.createSymbolicLink(beside, slave);
      Files.move(beside, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new WireException("no link " + link, e);
    }
  }
}
