package id.anjungan.simulator.wire;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/// The few calls of the C library that a pseudo-terminal needs (POSIX, glibc on Linux, 64 bit).
final class LibC {

  static final int O_RDWR = 2;
  static final int O_NOCTTY = 0x100;
  static final int O_NONBLOCK = 0x800;
  static final short POLLIN = 1;
  static final short POLLOUT = 4;
  static final int EAGAIN = 11;
  static final int EINTR = 4;
  static final int EIO = 5;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
  private static final MethodHandle POSIX_OPENPT = call("posix_openpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle GRANTPT = call("grantpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle UNLOCKPT = call("unlockpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle PTSNAME =
      call("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle OPEN = call("open", JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle CLOSE = call("close", JAVA_INT, JAVA_INT);
  private static final MethodHandle TCGETATTR = call("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle TCSETATTR =
      call("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle CFMAKERAW = call("cfmakeraw", null, ADDRESS);
  private static final MethodHandle POLL = call("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
  private static final MethodHandle READ = call("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle WRITE = call("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);

  private final MemorySegment state;

  /// @param arena owns the place where errno is caught; calls come from one thread at a time
  LibC(Arena arena) {
    this.state = arena.allocate(STATE);
  }

  int errno() {
    return (int) ERRNO.get(state, 0L);
  }

  int openMaster() {
    return checked("posix_openpt", invoke(POSIX_OPENPT, O_RDWR | O_NOCTTY | O_NONBLOCK));
  }

  void unlock(int master) {
    checked("grantpt", invoke(GRANTPT, master));
    checked("unlockpt", invoke(UNLOCKPT, master));
  }

  String slaveName(int master) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(128);
      checked("ptsname_r", invoke(PTSNAME, master, name, 128L));
      return name.getString(0);
    }
  }

  int open(String path) {
    try (Arena arena = Arena.ofConfined()) {
      return checked("open", invoke(OPEN, arena.allocateFrom(path), O_RDWR | O_NOCTTY));
    }
  }

  /// Bytes pass as they are: no echo, no line editing.
  void makeRaw(int terminal) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = arena.allocate(128, 8);
      checked("tcgetattr", invoke(TCGETATTR, terminal, attributes));
      invoke(CFMAKERAW, attributes);
      checked("tcsetattr", invoke(TCSETATTR, terminal, 0, attributes));
    }
  }

  void close(int file) {
    invoke(CLOSE, file);
  }

  int poll(MemorySegment descriptor, int millis) {
    return (int) invoke(POLL, descriptor, 1L, millis);
  }

  int read(int file, MemorySegment into) {
    return (int) invoke(READ, file, into, into.byteSize());
  }

  int write(int file, MemorySegment bytes) {
    return (int) invoke(WRITE, file, bytes, bytes.byteSize());
  }

  private int checked(String call, long result) {
    if (result < 0 || (call.equals("ptsname_r") && result != 0)) {
      throw new WireException(call, errno());
    }
    return (int) result;
  }

  private long invoke(MethodHandle call, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = state;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    try {
      return call.invokeWithArguments(all) instanceof Number number ? number.longValue() : 0;
    } catch (Throwable e) {
      throw new WireException("a call of the C library", e);
    }
  }

  @SuppressWarnings("restricted") // the module's launchers enable native access
  private static MethodHandle call(
      String name, @Nullable MemoryLayout result, MemoryLayout... arguments) {
    FunctionDescriptor shape =
        result == null
            ? FunctionDescriptor.ofVoid(arguments)
            : FunctionDescriptor.of(result, arguments);
    var symbol = LINKER.defaultLookup().find(name).orElseThrow();
    Linker.Option errno = Linker.Option.captureCallState("errno");
    return name.equals("open")
        ? LINKER.downcallHandle(symbol, shape, errno, Linker.Option.firstVariadicArg(2))
        : LINKER.downcallHandle(symbol, shape, errno);
  }
}
