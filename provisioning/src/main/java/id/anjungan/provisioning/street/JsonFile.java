package id.anjungan.provisioning.street;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// JSON files and lines of the street. Thread-safe.
public final class JsonFile {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final ObjectMapper LINES = JsonMapper.builder().build();

  private JsonFile() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static void write(Path file, JsonNode json) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, MAPPER.writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new CommandFailedException(file + " cannot be written", "Is the disk full?", e);
    }
  }

  public static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new CommandFailedException(file + " cannot be read as JSON", "See the logs.", e);
    }
  }

  public static JsonNode parse(String text) throws JsonProcessingException {
    return LINES.readTree(text);
  }

  /// One line, without line ends inside.
  public static String line(JsonNode json) {
    return json.toString();
  }
}
