package id.anjungan.agent.device.chipchannel.pcsc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A pcscd with vsmartcard's virtual reader in network and mount namespaces of its own.
///
/// Debian's pcscd has its socket fixed at /run/pcscd/pcscd.comm and vpcd listens on all addresses.
/// So a holder process owns both namespaces, with an own folder bound over /run/pcscd; pcscd and
/// the cards join it; the socket in that folder is reachable from outside all the same.
final class IsolatedPcscd implements AutoCloseable {

  private static final String HOLD =
      "ip link set lo up && mkdir -p /run/pcscd && mount --bind \"$0\" /run/pcscd && echo held"
          + " && exec cat";

  private final Path folder;
  private final Process holder;
  private final Process cards;
  private final Writer orders;
  private final BufferedReader answers;
  private Process pcscd;

  private IsolatedPcscd(Path folder) throws IOException {
    this.folder = folder;
    this.holder =
        start(List.of("unshare", "--net", "--mount", "sh", "-c", HOLD, folder.toString()));
    if (!"held".equals(holder.inputReader().readLine())) {
      throw new IOException("no namespaces of its own");
    }
    this.cards =
        inside(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx64m",
            "-cp",
            Path.of("target", "test-classes").toAbsolutePath().toString(),
            VirtualCards.class.getName());
    this.orders = cards.outputWriter();
    this.answers = cards.inputReader();
  }

  /// Whether this machine lets us: pcscd and vpcd installed, namespaces allowed.
  static boolean possible() {
    try {
      return Files.exists(Path.of("/etc/reader.conf.d/vpcd"))
          && Files.isExecutable(Path.of("/usr/sbin/pcscd"))
          && start(List.of("unshare", "--net", "--mount", "ip", "link", "set", "lo", "up"))
                  .waitFor()
              == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static IsolatedPcscd inFolder(Path folder) throws IOException {
    return new IsolatedPcscd(folder);
  }

  Path socket() {
    return folder.resolve("pcscd.comm");
  }

  void startDaemon() throws IOException {
    pcscd = inside("/usr/sbin/pcscd", "--foreground", "--error");
    await(() -> Files.exists(socket()));
  }

  /// As a crash would: nothing is tidied up.
  void killDaemon() {
    pcscd.destroyForcibly();
    await(() -> !pcscd.isAlive());
  }

  void cards(String order) {
    try {
      orders.write(order + "\n");
      orders.flush();
      if (!"ok".equals(answers.readLine())) {
        throw new IllegalStateException("the cards did not obey: " + order);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process inside(String... command) throws IOException {
    List<String> whole =
        new ArrayList<>(
            List.of("nsenter", "--target", Long.toString(holder.pid()), "--net", "--mount", "--"));
    whole.addAll(List.of(command));
    return start(whole);
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /// Waits until something is so; fails after 20 s.
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not come to pass");
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  @Override
  public void close() {
    for (Process process : new Process[] {cards, pcscd, holder}) {
      if (process != null) {
        process.destroyForcibly();
      }
    }
  }
}
