package id.anjungan.provisioning.centre;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("The ports of an earlier start are forgotten: nobody may trust them")
  void oldPortsAreForgotten() throws IOException {
    new Ports(1, 2).write(folder);
    try (DataFolder taken = DataFolder.take(folder)) {
      assertFalse(Files.exists(Ports.file(taken.path())));
    }
  }

  @Test
  @DisplayName("A process whose command line does not name the folder is left alone")
  void strangersAreLeftAlone() throws IOException {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(Leftovers.serverPid(folder), stranger.pid() + "\n");
      new Leftovers(folder).end();
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }
}
