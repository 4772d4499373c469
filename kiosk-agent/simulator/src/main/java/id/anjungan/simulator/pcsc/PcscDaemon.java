package id.anjungan.simulator.pcsc;

import id.anjungan.simulator.chip.VirtualChip;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The PC/SC side of a cabinet: pcscd with the virtual reader's two slots, slot 0 `Virtual PCD 00
/// 00`, slot 1 `Virtual PCD 00 01`.
///
/// Clients reach it by the Unix socket `dir/pcscd/pcscd.comm`: the environment variable
/// `PCSCLITE_CSOCK_NAME` of libpcsclite names it. Thread-safe.
public final class PcscDaemon implements AutoCloseable {

  private static final int FIRST_PORT = 35963;
  private static final int SLOTS = 2;
  private static final int LONGEST_SOCKET_PATH = 107;
  private static final long READY_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final long RETRY_MILLIS = 20;

  private final Path folder;
  private final Map<Integer, Insertion> inserted = new HashMap<>();
  private final Map<Integer, VpcdCard> cards = new HashMap<>();
  private PcscProcess process;

  private PcscDaemon(Path folder, PcscProcess process) {
    this.folder = folder;
    this.process = process;
  }

  private record Insertion(VirtualChip chip, boolean coupler) {}

  /// Starts pcscd.
  ///
  /// @param dir folder of the cabinet; the path of the socket below it may have 107 bytes
  /// @throws PcscUnavailableException when pcscd is missing or may not be started
  public static PcscDaemon start(Path dir) {
    Path folder = dir.toAbsolutePath().normalize().resolve("pcscd");
    int length = socket(folder).toString().getBytes(StandardCharsets.UTF_8).length;
    if (length > LONGEST_SOCKET_PATH) {
      throw new PcscUnavailableException(
          "the path of the socket has "
              + length
              + " bytes, 107 are allowed; choose a data folder "
              + "with a shorter path: "
              + folder,
          null);
    }
    return new PcscDaemon(folder, started(folder));
  }

  private static PcscProcess started(Path folder) {
    try {
      return PcscProcess.start(folder);
    } catch (IOException e) {
      throw new PcscUnavailableException(
          "pcscd cannot be started; install pcscd, vsmartcard-vpcd and iproute2", e);
    }
  }

  /// The socket that clients connect to.
  public Path socket() {
    return socket(folder);
  }

  private static Path socket(Path folder) {
    return folder.resolve("pcscd.comm");
  }

  /// Puts a chip into a slot. A chip without an ATR is put in, too, and nothing sees it.
  ///
  /// @param slot 0 or 1
  /// @param coupler whether the slot is contactless and answers FF CA itself
  /// @throws IllegalStateException when the slot is taken
  public synchronized void insert(int slot, VirtualChip chip, boolean coupler) {
    if (slot < 0 || slot >= SLOTS) {
      throw new IllegalArgumentException("slot 0 or 1 expected");
    }
    if (inserted.containsKey(slot)) {
      throw new IllegalStateException("there is a card in slot " + slot);
    }
    Insertion insertion = new Insertion(chip, coupler);
    connect(slot, insertion);
    inserted.put(slot, insertion);
  }

  /// Takes the chip out of a slot; nothing happens when there is none.
  public synchronized void remove(int slot) {
    inserted.remove(slot);
    disconnect(slot);
  }

  /// Ends pcscd and starts it anew; the chips stay where they are and lose power.
  public synchronized void restart() {
    cards.keySet().stream().toList().forEach(this::disconnect);
    process.close();
    process = started(folder);
    inserted.forEach(this::connect);
  }

  @Override
  public synchronized void close() {
    inserted.clear();
    cards.keySet().stream().toList().forEach(this::disconnect);
    process.close();
  }

  private void disconnect(int slot) {
    VpcdCard card = cards.remove(slot);
    if (card != null) {
      card.close();
    }
  }

  private void connect(int slot, Insertion insertion) {
    if (insertion.chip.atr().length > 0) {
      cards.put(slot, connected(FIRST_PORT + slot, insertion));
    }
  }

  /// Tries until pcscd listens, which takes it a moment after its start.
  private VpcdCard connected(int port, Insertion insertion) {
    long deadline = System.nanoTime() + READY_NANOS;
    while (true) {
      try {
        return process.whereItListens(
            () -> VpcdCard.insert(loopback(), port, insertion.chip, insertion.coupler));
      } catch (IOException e) {
        pause(deadline, e);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
  }

  private static void pause(long deadline, IOException cause) {
    if (System.nanoTime() > deadline) {
      throw new PcscUnavailableException(
          "the virtual reader does not listen; install vsmartcard-vpcd", cause);
    }
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static PcscUnavailableException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new PcscUnavailableException("interrupted while pcscd was starting", e);
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }
}
