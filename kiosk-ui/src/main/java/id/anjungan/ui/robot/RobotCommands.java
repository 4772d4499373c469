package id.anjungan.ui.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.ui.shell.Drawn;
import id.anjungan.ui.widget.ActionButton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// The commands of the robot (`docs/street.md`, "Screen"): one JSON text in, one JSON text out.
final class RobotCommands {

  private static final long TOOLKIT_SECONDS = 20;
  private static final long LONGEST_WAIT = TimeUnit.MINUTES.toMillis(10);

  private final ObjectMapper mapper = new ObjectMapper();
  private final Scene scene;
  private final Drawn drawn;
  private final ScreenReader reader;

  RobotCommands(Scene scene, Drawn drawn) {
    this.scene = scene;
    this.drawn = drawn;
    this.reader = new ScreenReader(scene, mapper);
  }

  String answer(String line) throws InterruptedException {
    try {
      return done(mapper.readTree(line)).toString();
    } catch (JsonProcessingException e) {
      return refused("BAD_COMMAND", "a JSON object expected").toString();
    }
  }

  private ObjectNode done(JsonNode command) throws InterruptedException {
    return switch (command.path("do").asText()) {
      case "view" -> onToolkit(() -> reader.view(drawn.now()));
      case "tap" -> onToolkit(() -> tap(command));
      case "wait" -> await(command);
      case "picture" -> picture(command.path("file").asText());
      default -> refused("BAD_COMMAND", "view, tap, wait or picture expected");
    };
  }

  /// Moves the pointer and clicks, as a finger on the glass does.
  private ObjectNode tap(JsonNode command) {
    String choice = command.path("choice").isTextual() ? command.path("choice").asText() : null;
    Optional<ActionButton> button = reader.button(command.path("id").asText(), choice);
    if (button.isEmpty()) {
      return refused("NO_SUCH_BUTTON", "no enabled button " + command.path("id").asText());
    }
    Bounds place = button.get().localToScreen(button.get().getBoundsInLocal());
    Robot robot = new Robot();
    robot.mouseMove(place.getCenterX(), place.getCenterY());
    robot.mouseClick(MouseButton.PRIMARY);
    return ok();
  }

  private ObjectNode await(JsonNode command) throws InterruptedException {
    long millis = Math.clamp(command.path("timeoutMs").asLong(), 0, LONGEST_WAIT);
    return drawn.otherThan(command.path("after").asLong(), millis).isPresent()
        ? onToolkit(() -> reader.view(drawn.now()))
        : refused("TIMEOUT", "no other view within " + millis + " ms");
  }

  private ObjectNode picture(String file) throws InterruptedException {
    Image[] picture = new Image[1];
    ObjectNode taken =
        onToolkit(() -> {
          picture[0] = scene.snapshot(null);
          return ok();
        });
    if (picture[0] == null) {
      return taken;
    }
    try (OutputStream out = Files.newOutputStream(Path.of(file))) {
      Png.write(picture[0], out);
      return taken;
    } catch (IOException | InvalidPathException e) {
      return refused("PICTURE", "the file cannot be written: " + file);
    }
  }

  private ObjectNode onToolkit(Callable<ObjectNode> action) throws InterruptedException {
    FutureTask<ObjectNode> task = new FutureTask<>(action);
    Platform.runLater(task);
    try {
      return task.get(TOOLKIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return refused("TOOLKIT", String.valueOf(e.getMessage()));
    }
  }

  private ObjectNode ok() {
    return mapper.createObjectNode().put("ok", true);
  }

  private ObjectNode refused(String code, String why) {
    return mapper.createObjectNode().put("ok", false).put("code", code).put("why", why);
  }
}
