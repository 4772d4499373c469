package id.anjungan.simulator.device;

import id.anjungan.simulator.config.CabinetConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The devices of a cabinet as processes: started, killed together when the power goes, started
/// anew when one falls over by itself. Safe for all threads.
public final class DeviceProcesses {

  private static final System.Logger LOG = System.getLogger(DeviceProcesses.class.getName());
  private static final int MOST_RESTARTS = 20;

  private final CabinetConfig config;
  private final Path file;
  private final Map<String, Process> running = new HashMap<>();
  private final Set<String> standing = new HashSet<>();
  private int restarts;

  /// @param file the configuration, handed on to every device
  public DeviceProcesses(CabinetConfig config, Path file) {
    this.config = config;
    this.file = file;
  }

  /// The names of the links, one device each.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (DeviceKind kind : DeviceKind.values()) {
      names.add(kind.word());
    }
    for (int i = 2; i <= config.hoppers().size(); i++) {
      names.add(DeviceKind.HOPPER.word() + "-" + i);
    }
    return names;
  }

  /// Starts every device that does not run.
  public synchronized void start() throws IOException {
    for (String name : names()) {
      if (!running.containsKey(name)) {
        start(name);
      }
    }
  }

  /// Kills every device at once, and returns when none is left.
  public void kill() {
    List<Process> dying = takeAll();
    dying.forEach(Process::destroyForcibly);
    dying.forEach(process -> process.onExit().join());
  }

  /// A device says that it stands on its wire.
  public synchronized void standing(String name) {
    standing.add(name);
    notifyAll();
  }

  /// Waits until all stand on their wires; false when time is over.
  public synchronized boolean awaitStanding(Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!standing.containsAll(names())) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }

  private synchronized List<Process> takeAll() {
    List<Process> dying = new ArrayList<>(running.values());
    running.clear();
    standing.clear();
    return dying;
  }

  private void start(String name) throws IOException {
    Process process =
        new ProcessBuilder(command(name))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    running.put(name, process);
    Thread.ofVirtual().name("end of " + name).start(() -> ended(name, process.onExit().join()));
  }

  private List<String> command(String name) {
    DeviceKind kind = DeviceKind.of(name.replaceAll("-[0-9]+$", "")).orElseThrow();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Xmx" + kind.heapMegabytes() + "m",
        "-cp",
        System.getProperty("java.class.path"),
        DeviceMain.class.getName(),
        name,
        file.toString());
  }

  private synchronized void ended(String name, Process process) {
    if (!running.remove(name, process)) {
      return;
    }
    standing.remove(name);
    LOG.log(System.Logger.Level.WARNING, "{0} ended with {1}", name, process.exitValue());
    if (++restarts > MOST_RESTARTS) {
      LOG.log(System.Logger.Level.ERROR, "{0} falls over too often and stays down", name);
      return;
    }
    try {
      start(name);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "a device cannot be started", e);
    }
  }
}
