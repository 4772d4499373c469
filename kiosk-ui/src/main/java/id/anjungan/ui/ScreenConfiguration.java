package id.anjungan.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What the screen is started with (`docs/street.md`, "Screen").
///
/// @param door the agent's `door.json`, which need not exist yet
/// @param headless drawn in memory, 1080 x 1920, without a display
/// @param robot Unix socket of the street's and the tests' hand; absent in service
record ScreenConfiguration(Path door, boolean headless, Optional<Path> robot) {

  static ScreenConfiguration read(Path file) throws ScreenConfigurationException {
    try {
      JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(file));
      if (!json.path("door").isTextual()) {
        throw new ScreenConfigurationException(file, "\"door\" must name door.json", null);
      }
      return new ScreenConfiguration(
          Path.of(json.path("door").asText()),
          json.path("headless").asBoolean(false),
          Optional.of(json.path("robot"))
              .filter(JsonNode::isTextual)
              .map(node -> Path.of(node.asText())));
    } catch (IOException | InvalidPathException e) {
      throw new ScreenConfigurationException(file, "a JSON file with paths expected", e);
    }
  }
}
