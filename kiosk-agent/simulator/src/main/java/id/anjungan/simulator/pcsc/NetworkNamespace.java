package id.anjungan.simulator.pcsc;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The network of a child process that was started in a network namespace of its own.
///
/// A namespace belongs to a thread (Linux, setns(2)): a thread enters it, opens a socket there and
/// ends; the socket stays in the namespace and serves any thread afterwards.
final class NetworkNamespace {

  private static final int CLONE_NEWNET = 0x40000000;
  private static final int READ_ONLY = 0;
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle OPEN =
      function(
          "open",
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
          Linker.Option.firstVariadicArg(2));
  private static final MethodHandle SETNS =
      function(
          "setns",
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
  private static final MethodHandle CLOSE =
      function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

  private final Path file;

  private NetworkNamespace(Path file) {
    this.file = file;
  }

  static NetworkNamespace of(Process process) {
    return new NetworkNamespace(Path.of("/proc", Long.toString(process.pid()), "ns", "net"));
  }

  /// Whether it is another one than that of this process. A child is still in ours until it has
  /// left it.
  boolean isApart() throws IOException {
    Path ours = Files.readSymbolicLink(Path.of("/proc/self/ns/net"));
    return !Files.readSymbolicLink(file).equals(ours);
  }

  /// Runs the action on a thread that is inside the namespace.
  <T> T inside(Callable<T> action) throws IOException, InterruptedException {
    FutureTask<T> task =
        new FutureTask<>(() -> {
          enter();
          return action.call();
        });
    Thread.ofPlatform().daemon().name("inside-namespace").start(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void enter() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      int descriptor = call(OPEN, arena.allocateFrom(file.toString()), READ_ONLY);
      int entered = descriptor < 0 ? -1 : call(SETNS, descriptor, CLONE_NEWNET);
      if (descriptor >= 0) {
        call(CLOSE, descriptor);
      }
      if (entered != 0) {
        throw new IOException("the namespace " + file + " cannot be entered");
      }
    }
  }

  private static int call(MethodHandle function, Object... arguments) throws IOException {
    try {
      return (int) function.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IOException("a function of the C library failed", e);
    }
  }

  /// Native access is what this class is for; the two calls take no memory of ours.
  @SuppressWarnings("restricted")
  private static MethodHandle function(
      String name, FunctionDescriptor descriptor, Linker.Option... options) {
    MemorySegment address = LINKER.defaultLookup().findOrThrow(name);
    return LINKER.downcallHandle(address, descriptor, options);
  }
}
