package id.anjungan.simulator.pcsc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One run of pcscd. Where the machine allows it, pcscd lives in a network and mount namespace of
/// its own: vpcd's listeners, which take any address, are then reachable by nobody else, and
/// several cabinets run side by side.
///
/// A shell holds pcscd and waits on its standard input: when this process ends, even killed, the
/// pipe closes and the shell ends pcscd.
final class PcscProcess implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(PcscProcess.class.getName());
  private static final int STOP_SECONDS = 5;
  private static final Path SYSTEM_FOLDER = Path.of("/run/pcscd");
  private static final String SOCKET = "pcscd.comm";
  private static final String READER =
      """
      FRIENDLYNAME "Virtual PCD"
      DEVICENAME   /dev/null:0x8C7B
      LIBPATH      /usr/lib/pcsc/drivers/serial/libifdvpcd.so
      CHANNELID    0x8C7B
      """;
  private static final String HOLD =
      """
      command -v pcscd > /dev/null || { echo "pcscd is not installed"; exit 1; }
      pcscd --foreground --error --config "$2" &
      daemon=$!
      read -r _
      kill "$daemon"
      wait "$daemon"
      """;
  private static final String APART =
      """
      PATH="$PATH:/usr/sbin:/sbin"
      ip link set lo up || exit 1
      mkdir -p /run/pcscd && mount --bind "$1" /run/pcscd || exit 1
      """
          + HOLD;

  private final Process shell;
  private final boolean apart;
  private final Path log;

  private PcscProcess(Process shell, boolean apart, Path log) {
    this.shell = shell;
    this.apart = apart;
    this.log = log;
  }

  /// @param folder where pcscd.comm appears
  static PcscProcess start(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve(SOCKET));
    Files.deleteIfExists(folder.resolve("pcscd.pid"));
    Path reader = Files.writeString(folder.resolve("reader.conf"), READER);
    boolean apart = namespacesAllowed();
    if (!apart) {
      LOG.log(
          System.Logger.Level.WARNING,
          "no namespaces on this machine: pcscd listens on all addresses, ports 35963 and 35964");
      Files.createSymbolicLink(folder.resolve(SOCKET), SYSTEM_FOLDER.resolve(SOCKET));
    }
    Path log = folder.resolve("pcscd.log");
    Process shell =
        new ProcessBuilder(command(apart, folder, reader))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new PcscProcess(shell, apart, log);
  }

  private static List<String> command(boolean apart, Path folder, Path reader) {
    List<String> shell =
        List.of("sh", "-c", apart ? APART : HOLD, "sh", folder.toString(), reader.toString());
    if (!apart) {
      return shell;
    }
    return Stream.concat(
            Stream.of("unshare", "--net", "--mount", "--propagation", "private", "--"),
            shell.stream())
        .toList();
  }

  private static boolean namespacesAllowed() throws IOException {
    Process trial =
        new ProcessBuilder("unshare", "--net", "--mount", "true")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return trial.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Runs an action where vpcd's ports are on the loopback address.
  ///
  /// @throws IOException when it is not (yet) possible
  <T> T whereItListens(Callable<T> action) throws IOException, InterruptedException {
    if (!shell.isAlive()) {
      throw new PcscUnavailableException(
          "pcscd ended: "
              + Files.readString(log).strip()
              + "; install pcscd, vsmartcard-vpcd and "
              + "iproute2, and run as root",
          null);
    }
    if (!apart) {
      return callHere(action);
    }
    NetworkNamespace namespace = NetworkNamespace.of(shell);
    if (!namespace.isApart()) {
      throw new IOException("the namespace is not there yet");
    }
    return namespace.inside(action);
  }

  private static <T> T callHere(Callable<T> action) throws IOException {
    try {
      return action.call();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// Ends pcscd and waits for it.
  @Override
  public void close() {
    try {
      shell.getOutputStream().close();
      if (!shell.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
      }
    } catch (IOException e) {
      shell.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      shell.destroyForcibly();
    }
  }
}
