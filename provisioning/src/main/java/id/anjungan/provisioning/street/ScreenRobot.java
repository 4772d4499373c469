package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at the real screen and presses its buttons (docs/street.md). One thread at a time.
public final class ScreenRobot implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration START = Duration.ofMinutes(1);

  private final JsonLines lines;

  private ScreenRobot(JsonLines lines) {
    this.lines = lines;
  }

  public static ScreenRobot connect(Path socket, Child screen) {
    JsonLines lines =
        Waiting.until("the screen's start", START, screen::mustBeAlive, () -> open(socket));
    return new ScreenRobot(lines);
  }

  private static Optional<JsonLines> open(Path socket) {
    try {
      return Optional.of(JsonLines.connect(socket));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public Seen view() {
    return new Seen(lines.ask(command("view"), PATIENCE));
  }

  /// Waits for another view than the numbered one. @return empty when it did not change in time
  public Optional<Seen> after(long view, Duration time) {
    ObjectNode wait = command("wait").put("after", view).put("timeoutMs", time.toMillis());
    JsonNode answer = lines.ask(wait, time.plus(PATIENCE));
    return answer.path("ok").asBoolean() ? Optional.of(new Seen(answer)) : Optional.empty();
  }

  /// @return whether that button was there and enabled
  public boolean tap(String id, @Nullable String choice) {
    ObjectNode tap = command("tap").put("id", id);
    if (choice != null) {
      tap.put("choice", choice);
    }
    return lines.ask(tap, PATIENCE).path("ok").asBoolean();
  }

  public void picture(Path file) {
    lines.ask(command("picture").put("file", file.toString()), PATIENCE);
  }

  private static ObjectNode command(String name) {
    return JsonFile.object().put("do", name);
  }

  @Override
  public void close() {
    lines.close();
  }

  /// What the screen shows.
  public record Seen(JsonNode json) {

    public String screen() {
      return json.path("screen").asText();
    }

    public long number() {
      return json.path("view").asLong();
    }

    /// The finger that is asked for, such as `right-index`; empty on other screens.
    public String finger() {
      return json.path("finger").asText("");
    }

    /// Whether a text on the screen is or holds these words.
    public boolean says(String words) {
      for (JsonNode each : json.path("texts")) {
        if (each.asText().contains(words)) {
          return true;
        }
      }
      return false;
    }

    public boolean has(String button) {
      for (JsonNode each : json.path("buttons")) {
        if (each.path("id").asText().equals(button) && each.path("enabled").asBoolean()) {
          return true;
        }
      }
      return false;
    }
  }
}
