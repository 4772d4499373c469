package id.anjungan.provisioning.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/// Processes of an earlier launcher that was killed: they still hold the data folder. Only a
/// process whose command line names this very folder is ended.
record Leftovers(Path dataDir) {

  static Path serverPid(Path dataDir) {
    return dataDir.resolve("server.pid");
  }

  /// Ends them at once: the database recovers what was committed.
  void end() {
    end(serverPid(dataDir));
    end(dataDir.resolve("postgresql").resolve("postmaster.pid"));
  }

  private void end(Path pidFile) {
    pid(pidFile).flatMap(ProcessHandle::of).filter(this::isOurs).ifPresent(Leftovers::kill);
  }

  private static Optional<Long> pid(Path file) {
    try {
      return Files.readAllLines(file).stream().findFirst().map(String::strip).map(Long::valueOf);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(ProcessHandle process) {
    return process
        .info()
        .arguments()
        .map(Arrays::asList)
        .filter(arguments -> arguments.stream().anyMatch(a -> a.contains(dataDir.toString())))
        .isPresent();
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    try {
      process.onExit().join();
    } catch (CompletionException e) {
      throw new CentreNotStartedException("a process of an earlier start does not end", e);
    }
  }
}
