package id.anjungan.ui.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.agent.contract.DoorMessages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Where the agent listens since its last start, and the token of that start. Prints no token.
///
/// @param port 1 to 65535, on the loopback address
/// @param token visible ASCII without blanks
record DoorAddress(int port, String token) {

  private static final Pattern TOKEN = Pattern.compile("[!-~]{1,512}");
  private static final long LONGEST_FILE = 4096;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  DoorAddress {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("a port from 1 to 65535 expected");
    }
    if (!TOKEN.matcher(token).matches()) {
      throw new IllegalArgumentException("a token of visible characters expected");
    }
  }

  /// Reads `door.json` `{"port": n, "token": "..."}`.
  ///
  /// @throws DoorUnreachableException when it is not there or not that
  static DoorAddress read(Path file) throws DoorUnreachableException {
    try {
      if (Files.size(file) > LONGEST_FILE) {
        throw new DoorUnreachableException("door.json is too long", null);
      }
      JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
      return new DoorAddress(json.path("port").asInt(), json.path("token").asText());
    } catch (IOException | IllegalArgumentException e) {
      throw new DoorUnreachableException("no door.json of a running agent: " + file, e);
    }
  }

  URI uri() {
    return URI.create("ws://127.0.0.1:" + port + DoorMessages.PATH);
  }

  @Override
  public String toString() {
    return "DoorAddress[port=" + port + "]";
  }
}
