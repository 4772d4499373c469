package id.anjungan.agent.device.line;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The calls of the C library that a pseudo-terminal needs (Linux, posix_openpt(3), poll(2)).
@SuppressWarnings("restricted")
final class Posix {

  static final int O_RDWR = 2;
  static final int O_NOCTTY = 0x100;
  private static final short POLLIN = 1;
  private static final long FIONREAD = 0x541B;
  private static final int TERMIOS = 128;
  private static final int LONGEST_NAME = 128;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup C = LINKER.defaultLookup();
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;

  private static final MethodHandle OPENPT = call("posix_openpt", INT, INT);
  private static final MethodHandle GRANTPT = call("grantpt", INT, INT);
  private static final MethodHandle UNLOCKPT = call("unlockpt", INT, INT);
  private static final MethodHandle PTSNAME =
      call("ptsname_r", INT, INT, ValueLayout.ADDRESS, LONG);
  private static final MethodHandle OPEN = variadic("open", 2, INT, ValueLayout.ADDRESS, INT);
  private static final MethodHandle IOCTL =
      variadic("ioctl", 2, INT, INT, LONG, ValueLayout.ADDRESS);
  private static final MethodHandle TCGETATTR = call("tcgetattr", INT, INT, ValueLayout.ADDRESS);
  private static final MethodHandle TCSETATTR =
      call("tcsetattr", INT, INT, INT, ValueLayout.ADDRESS);
  private static final MethodHandle CFMAKERAW =
      LINKER.downcallHandle(
          C.find("cfmakeraw").orElseThrow(), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
  private static final MethodHandle POLL = call("poll", INT, ValueLayout.ADDRESS, LONG, INT);
  private static final MethodHandle READ = call("read", LONG, INT, ValueLayout.ADDRESS, LONG);
  private static final MethodHandle WRITE = call("write", LONG, INT, ValueLayout.ADDRESS, LONG);
  private static final MethodHandle CLOSE = call("close", INT, INT);

  private Posix() {}

  private static MethodHandle call(
      String name, ValueLayout result, java.lang.foreign.MemoryLayout... arguments) {
    return LINKER.downcallHandle(
        C.find(name).orElseThrow(), FunctionDescriptor.of(result, arguments));
  }

  private static MethodHandle variadic(
      String name, int fixed, ValueLayout result, java.lang.foreign.MemoryLayout... arguments) {
    return LINKER.downcallHandle(
        C.find(name).orElseThrow(),
        FunctionDescriptor.of(result, arguments),
        Linker.Option.firstVariadicArg(Math.min(fixed, arguments.length)));
  }

  private static Object invoked(MethodHandle handle, Object... arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (Throwable broken) {
      throw new AssertionError("a call of the C library failed", broken);
    }
  }

  private static int checked(String what, Object result) {
    int value = ((Number) result).intValue();
    if (value < 0) {
      throw new AssertionError(what + " failed");
    }
    return value;
  }

  static int openMaster() {
    int master = checked("posix_openpt", invoked(OPENPT, O_RDWR | O_NOCTTY));
    checked("grantpt", invoked(GRANTPT, master));
    checked("unlockpt", invoked(UNLOCKPT, master));
    return master;
  }

  static String slaveName(int master) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_NAME);
      checked("ptsname_r", invoked(PTSNAME, master, name, (long) LONGEST_NAME));
      return name.getString(0);
    }
  }

  static int openRaw(String path) {
    try (Arena arena = Arena.ofConfined()) {
      int slave = checked("open", invoked(OPEN, arena.allocateFrom(path), O_RDWR | O_NOCTTY));
      MemorySegment termios = arena.allocate(TERMIOS);
      checked("tcgetattr", invoked(TCGETATTR, slave, termios));
      invoked(CFMAKERAW, termios);
      checked("tcsetattr", invoked(TCSETATTR, slave, 0, termios));
      return slave;
    }
  }

  /// Bytes that wait to be read.
  static int waiting(int descriptor) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment count = arena.allocate(INT);
      checked("ioctl", invoked(IOCTL, descriptor, FIONREAD, count));
      return count.get(INT, 0);
    }
  }

  /// Whether something can be read within the time.
  static boolean readable(int descriptor, int millis) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment poll = arena.allocate(8);
      poll.set(INT, 0, descriptor);
      poll.set(ValueLayout.JAVA_SHORT, 4, POLLIN);
      return checked("poll", invoked(POLL, poll, 1L, millis)) > 0
          && (poll.get(ValueLayout.JAVA_SHORT, 6) & POLLIN) != 0;
    }
  }

  static byte[] read(int descriptor, int most) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(most);
      int count = checked("read", invoked(READ, descriptor, bytes, (long) most));
      return bytes.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
    }
  }

  static void write(int descriptor, byte[] bytes) {
    try (Arena arena = Arena.ofConfined()) {
      int done = 0;
      while (done < bytes.length) {
        MemorySegment rest = arena.allocate(bytes.length - done);
        MemorySegment.copy(bytes, done, rest, ValueLayout.JAVA_BYTE, 0, bytes.length - done);
        done += checked("write", invoked(WRITE, descriptor, rest, rest.byteSize()));
      }
    }
  }

  static void close(int descriptor) {
    checked("close", invoked(CLOSE, descriptor));
  }
}
