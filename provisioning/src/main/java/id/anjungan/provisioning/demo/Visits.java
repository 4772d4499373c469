package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.provisioning.street.JsonFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The lines that the agent writes at the end of each visit.
public final class Visits {

  private final Path file;

  public Visits(Path agentFolder) {
    this.file = agentFolder.resolve("visits.jsonl");
  }

  /// Visits so far; a line that is still being written does not count, nor does one of an outage
  /// with nobody there.
  public int count() {
    return lines().size();
  }

  /// The newest visit after the first `seen` ones.
  public Optional<JsonNode> after(int seen) {
    List<String> lines = lines();
    return lines.size() > seen ? Optional.of(parse(lines.getLast())) : Optional.empty();
  }

  private List<String> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      String text = Files.readString(file);
      return text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .filter(line -> !parse(line).path("visit").isNull())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JsonFile.parse(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("visits.jsonl holds a line that is not JSON", e);
    }
  }
}
