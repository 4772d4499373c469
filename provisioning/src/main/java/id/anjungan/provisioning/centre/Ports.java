package id.anjungan.provisioning.centre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The ports of the two listeners, and the file by which others learn them.
record Ports(int publicPort, int kioskPort) {

  /// Takes the ports wished for, or free ones. Another process could take a free one before the
  /// server does; the server then says so and does not start.
  static Ports of(CentreConfiguration configuration) {
    return new Ports(
        configuration.publicPort() == 0 ? free() : configuration.publicPort(),
        configuration.kioskPort() == 0 ? free() : configuration.kioskPort());
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CentreNotStartedException("no free port", e);
    }
  }

  static Path file(Path dataDir) {
    return dataDir.resolve("ports.json");
  }

  /// Written whole or not at all.
  void write(Path dataDir) {
    try {
      Path draft = dataDir.resolve("ports.json.new");
      Files.writeString(draft, "{\"public\": " + publicPort + ", \"kiosk\": " + kioskPort + "}\n");
      Files.move(draft, file(dataDir), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
