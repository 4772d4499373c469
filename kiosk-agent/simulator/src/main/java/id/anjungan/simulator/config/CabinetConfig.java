package id.anjungan.simulator.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a cabinet is set up (`docs/street.md`, "Cabinet").
///
/// @param dir everything of this cabinet lies below it
/// @param hoppers their names, one device each
/// @param fast motors and wires take no time
/// @param window show the machine in a window
/// @param chipMaster file of the chip master keys @param sam file of the SAM's configuration
/// @param cardSignatureKey file of the public key that the SAM verifies with
/// @param seed chooses what a real machine leaves to chance
public record CabinetConfig(
    String kioskId,
    Path dir,
    List<String> hoppers,
    boolean fast,
    boolean window,
    Path chipMaster,
    Path sam,
    Path cardSignatureKey,
    long seed) {

  /// Longest path of a Unix domain socket on Linux, without the final zero (sys/un.h).
  private static final int LONGEST_SOCKET_PATH = 107;

  private static final int MOST_HOPPERS = 4;

  public CabinetConfig {
    hoppers = List.copyOf(hoppers);
    check(!kioskId.isBlank(), "\"kioskId\" is empty");
    check(
        !hoppers.isEmpty() && hoppers.size() <= MOST_HOPPERS,
        "\"hoppers\" needs 1 to " + MOST_HOPPERS + " names");
    int longest = dir.resolve("physics.sock").toString().getBytes(StandardCharsets.UTF_8).length;
    check(
        longest <= LONGEST_SOCKET_PATH,
        "\"dir\" is too long a path for a Unix socket: choose a shorter data folder");
  }

  /// Reads a file. Paths in it are taken from the current folder.
  ///
  /// @throws BadConfigException when the file is not there or says something impossible
  public static CabinetConfig read(Path file) {
    try {
      return of(new ObjectMapper().readTree(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw new BadConfigException(file, e);
    }
  }

  public Path controlSocket() {
    return dir.resolve("control.sock");
  }

  /// The private socket between the devices and the cabinet.
  public Path harnessSocket() {
    return dir.resolve("physics.sock");
  }

  /// The link by which a host finds a device, such as `dev/hopper`.
  public Path link(String device) {
    return dir.resolve("dev").resolve(device);
  }

  private static CabinetConfig of(JsonNode json) {
    List<String> hoppers = new ArrayList<>();
    json.required("hoppers").forEach(name -> hoppers.add(name.asText()));
    return new CabinetConfig(
        json.required("kioskId").asText(),
        path(json, "dir"),
        hoppers,
        json.path("fast").asBoolean(),
        json.path("window").asBoolean(),
        path(json, "chipMaster"),
        path(json, "sam"),
        path(json, "cardSignatureKey"),
        json.path("seed").asLong(1));
  }

  private static Path path(JsonNode json, String field) {
    return Path.of(json.required(field).asText()).toAbsolutePath().normalize();
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
