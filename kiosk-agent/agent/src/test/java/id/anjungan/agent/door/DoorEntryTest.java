package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in over the real socket, and who is not.
class DoorEntryTest {

  @AutoClose private final OpenDoor door = new OpenDoor();

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic a-token-of-this-boot", "bearer"})
  @DisplayName("A wrong token is not let in")
  void wrongToken(String authorization) {
    assertThrows(
        CompletionException.class,
        () ->
            door.enter(
                door.handshakeWithoutToken().header("Authorization", authorization),
                DoorMessages.PATH));
  }

  @Test
  @DisplayName("Nobody is let in without a token")
  void noToken() {
    assertThrows(
        CompletionException.class,
        () -> door.enter(door.handshakeWithoutToken(), DoorMessages.PATH));
  }

  @Test
  @DisplayName("A browser page is not let in, even with the token")
  void browser() {
    assertThrows(
        CompletionException.class,
        () ->
            door.enter(
                door.handshake().header("Origin", "http://evil.example"), DoorMessages.PATH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/xfs4iot/v1.0",
        "/xfs4iot/v1.0/journey/../journey",
        "/xfs4iot/v1.0/journey?x=1"
      })
  @DisplayName("Another path is not the door")
  void wrongPath(String path) {
    assertThrows(CompletionException.class, () -> door.enter(door.handshake(), path));
  }

  @Test
  @DisplayName("A ninth client is not let in")
  void tooMany() {
    for (int i = 0; i < 8; i++) {
      door.enter().ask(DoorMessages.STATUS);
    }
    assertThrows(CompletionException.class, door::enter);
  }

  @Test
  @DisplayName("Garbage instead of a handshake does not disturb the others")
  void garbageHandshake() throws IOException {
    door.attract();
    DoorClient client = door.enter();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      OutputStream out = socket.getOutputStream();
      out.write("\u0000\u0001\u0002 nonsense\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));
  }

  @Test
  @DisplayName("Port and token lie in a file that only this user can read, and are replaced")
  void doorFile(@TempDir Path dir) throws IOException {
    DoorFile.write(dir, 1, "old");
    DoorFile.write(dir, door.port(), OpenDoor.TOKEN);

    Path file = dir.resolve("door.json");
    assertTrue(Files.readString(file).contains(OpenDoor.TOKEN));
    assertFalse(Files.readString(file).contains("old"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
