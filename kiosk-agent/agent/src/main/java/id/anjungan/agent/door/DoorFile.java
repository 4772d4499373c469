package id.anjungan.agent.door;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/// `door.json`: port and token of this boot, readable by this user alone, replaced at once.
public final class DoorFile {

  private DoorFile() {}

  public static void write(Path dataDir, int port, String token) throws IOException {
    byte[] json = new JsonMapper().writeValueAsBytes(Map.of("port", port, "token", token));
    Path fresh = dataDir.resolve("door.json.new");
    Files.deleteIfExists(fresh);
    try (SeekableByteChannel file =
        Files.newByteChannel(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer rest = ByteBuffer.wrap(json);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
    }
    Files.move(
        fresh,
        dataDir.resolve("door.json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
