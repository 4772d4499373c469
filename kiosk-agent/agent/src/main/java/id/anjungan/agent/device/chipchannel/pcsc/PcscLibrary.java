package id.anjungan.agent.device.chipchannel.pcsc;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandleProxies;
import java.nio.file.Path;

/// The functions of libpcsclite that a channel needs, as they are in `winscard.h` of pcsc-lite.
///
/// The JDK's own javax.smartcardio is not used: after a restart of pcscd it stays dead for the life
/// of the JVM. On 64-bit Linux DWORD, LONG and both handles of pcsc-lite have 64 bits. Thread-safe,
/// but a context serves one thread at a time.
@SuppressWarnings("restricted") // calls a native library: that is its purpose
public final class PcscLibrary {

  private static final String FILE = "libpcsclite.so.1";
  private static final String SOCKET = "PCSCLITE_CSOCK_NAME";
  private static final Linker LINKER = Linker.nativeLinker();

  private final EstablishContext establishContext;
  private final OneHandle releaseContext;
  private final GetStatusChange getStatusChange;
  private final Connect connect;
  private final Transmit transmit;
  private final Disconnect disconnect;

  private PcscLibrary(SymbolLookup library) {
    establishContext = function(library, "SCardEstablishContext", EstablishContext.class, "LPPP");
    releaseContext = function(library, "SCardReleaseContext", OneHandle.class, "L");
    getStatusChange = function(library, "SCardGetStatusChange", GetStatusChange.class, "LLPL");
    connect = function(library, "SCardConnect", Connect.class, "LPLLPP");
    transmit = function(library, "SCardTransmit", Transmit.class, "LPPLPPP");
    disconnect = function(library, "SCardDisconnect", Disconnect.class, "LL");
  }

  /// Loads the library; pcscd may start later.
  ///
  /// @throws MissingPcscException when libpcsclite is not installed
  public static PcscLibrary load() {
    try {
      return new PcscLibrary(SymbolLookup.libraryLookup(FILE, Arena.global()));
    } catch (IllegalArgumentException e) {
      throw new MissingPcscException(FILE, e);
    }
  }

  /// Loads the library for a pcscd that listens on a socket of its own. The library reads the name
  /// from the environment at its first call and keeps it, so a process has one pcscd.
  ///
  /// @throws MissingPcscException when libpcsclite is not installed
  public static PcscLibrary load(Path socket) {
    SetEnvironment setEnvironment =
        MethodHandleProxies.asInterfaceInstance(
            SetEnvironment.class,
            LINKER.downcallHandle(
                LINKER.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT)));
    try (Arena arena = Arena.ofConfined()) {
      setEnvironment.call(arena.allocateFrom(SOCKET), arena.allocateFrom(socket.toString()), 1);
    }
    return load();
  }

  /// @param types one letter a parameter: L 64-bit number, P pointer
  private static <T> T function(SymbolLookup library, String name, Class<T> type, String types) {
    MemoryLayout[] parameters =
        types.chars().mapToObj(c -> c == 'L' ? JAVA_LONG : ADDRESS).toArray(MemoryLayout[]::new);
    return MethodHandleProxies.asInterfaceInstance(
        type,
        LINKER.downcallHandle(
            library.findOrThrow(name), FunctionDescriptor.of(JAVA_LONG, parameters)));
  }

  PcscStatus establishContext(MemorySegment context) {
    return PcscStatus.of(
        establishContext.call(
            PcscConstants.SCOPE_SYSTEM, MemorySegment.NULL, MemorySegment.NULL, context));
  }

  PcscStatus releaseContext(long context) {
    return PcscStatus.of(releaseContext.call(context));
  }

  PcscStatus getStatusChange(long context, long millis, MemorySegment states, long count) {
    return PcscStatus.of(getStatusChange.call(context, millis, states, count));
  }

  PcscStatus connect(
      long context, MemorySegment reader, MemorySegment card, MemorySegment protocol) {
    return PcscStatus.of(
        connect.call(
            context,
            reader,
            PcscConstants.SHARE_EXCLUSIVE,
            PcscConstants.ANY_PROTOCOL,
            card,
            protocol));
  }

  PcscStatus transmit(
      long card,
      MemorySegment protocol,
      MemorySegment command,
      MemorySegment answer,
      MemorySegment answerLength) {
    return PcscStatus.of(
        transmit.call(
            card, protocol, command, command.byteSize(), MemorySegment.NULL, answer, answerLength));
  }

  PcscStatus disconnectAndPowerDown(long card) {
    return PcscStatus.of(disconnect.call(card, PcscConstants.UNPOWER_CARD));
  }

  /// Forms of the functions; public because the JDK makes instances of public interfaces only.
  @FunctionalInterface
  public interface SetEnvironment {
    int call(MemorySegment name, MemorySegment value, int overwrite);
  }

  /// `SCardEstablishContext`.
  @FunctionalInterface
  public interface EstablishContext {
    long call(long scope, MemorySegment unused, MemorySegment unusedToo, MemorySegment context);
  }

  /// `SCardReleaseContext`.
  @FunctionalInterface
  public interface OneHandle {
    long call(long handle);
  }

  /// `SCardGetStatusChange`.
  @FunctionalInterface
  public interface GetStatusChange {
    long call(long context, long millis, MemorySegment states, long count);
  }

  /// `SCardConnect`.
  @FunctionalInterface
  public interface Connect {
    long call(
        long context,
        MemorySegment reader,
        long share,
        long protocols,
        MemorySegment card,
        MemorySegment protocol);
  }

  /// `SCardTransmit`.
  @FunctionalInterface
  public interface Transmit {
    long call(
        long card,
        MemorySegment protocol,
        MemorySegment command,
        long commandLength,
        MemorySegment answerProtocol,
        MemorySegment answer,
        MemorySegment answerLength);
  }

  /// `SCardDisconnect`.
  @FunctionalInterface
  public interface Disconnect {
    long call(long card, long disposition);
  }
}
