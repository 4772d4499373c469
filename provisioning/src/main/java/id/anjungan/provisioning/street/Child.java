package id.anjungan.provisioning.street;

import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One process of the street, with its log. Stopped by its own handle and no other way.
/// Thread-safe.
public final class Child implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LAST_LINES = 12;

  private final String name;
  private final Process process;
  private final Path log;

  private Child(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /// Starts a process whose output goes to the end of its log.
  public static Child start(
      String name, List<String> command, Map<String, String> environment, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      return new Child(name, builder.start(), log);
    } catch (IOException e) {
      throw new CommandFailedException(
          "the process " + name + " could not be started", "See " + log, e);
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /// Exit value; only after its end.
  public int exitValue() {
    return process.exitValue();
  }

  /// @throws CommandFailedException with the end of its log when the process has ended
  public void mustBeAlive() {
    if (!alive()) {
      throw new CommandFailedException(
          "the process " + name + " ended with " + process.exitValue() + ":\n" + lastLines(),
          "The whole log: " + log,
          null);
    }
  }

  private String lastLines() {
    try {
      List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }

  /// Waits for its end. @return whether it ended in time
  public boolean await(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// As a power cut or SIGKILL does: at once, with all its children.
  public void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    await(PATIENCE);
  }

  /// Asks it to end, and insists when it does not.
  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    if (!await(PATIENCE)) {
      process.destroyForcibly();
      await(PATIENCE);
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
