package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The hands of a person at the cabinet, by its control socket (docs/street.md). One thread at a
/// time.
public final class Cabinet implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final JsonLines lines;

  Cabinet(JsonLines lines) {
    this.lines = lines;
  }

  void ready(Duration patience) {
    must(command("ready"), patience);
  }

  /// `{"cards": [...]}`: where each card really is.
  public JsonNode truth() {
    JsonNode answer = must(command("truth"));
    ObjectNode truth = JsonFile.object();
    truth.set("cards", answer.path("cards"));
    return truth;
  }

  /// Makes an old card with the content that the centre issued, in the citizen's hand.
  public void makeOldCard(JsonNode card, boolean foreign) {
    ObjectNode make = command("make-card").put("uid", card.path("uid").asText());
    make.put("kind", "OLD").put("chip", "A").put("state", "ACTIVE");
    make.put("cardNumber", card.path("cardNumber").asText()).put("controlForm", 51);
    make.set("files", card.path("files"));
    make.put("put", "CITIZEN").put("foreign", foreign);
    make.put("printedNik", card.path("nik").asText(null));
    must(make);
  }

  public void makeBlank(String uid) {
    ObjectNode make = command("make-card").put("uid", uid);
    make.put("kind", "BLANK").put("chip", "A").put("state", "BLANK").put("controlForm", 51);
    make.put("put", "HOPPER").put("hopper", Layout.HOPPER).put("foreign", false);
    must(make);
  }

  /// @return whether the card could be put in; it cannot while the shutter is closed
  public boolean insert(String uid) {
    return lines.ask(command("insert").put("uid", uid), PATIENCE).path("ok").asBoolean();
  }

  /// Takes what sticks out. @param from ACCEPTOR or BEZEL @return whether a card was there
  public boolean take(String from) {
    return lines.ask(command("take").put("from", from), PATIENCE).path("ok").asBoolean();
  }

  /// Whose fingers are at hand: by finger, the pictures that each press shows in turn.
  public void fingers(Map<String, List<Path>> pictures, Map<Path, Integer> dpi) {
    ObjectNode command = command("fingers");
    ObjectNode images = command.putObject("images");
    pictures.forEach((finger, paths) -> {
      var array = images.putArray(finger);
      paths.forEach(path -> array.add(path.toString()));
    });
    ObjectNode resolutions = command.putObject("dpi");
    dpi.forEach((path, value) -> resolutions.put(path.toString(), value));
    must(command);
  }

  public void press(String finger) {
    must(command("press").put("finger", finger));
  }

  public void lift() {
    must(command("lift"));
  }

  public void fault(String name, boolean on) {
    must(command("fault").put("name", name).put("on", on));
  }

  public void power(boolean on) {
    must(command("power").put("on", on));
  }

  /// Path of the newest receipt's picture and its lines; null path when none was printed.
  public JsonNode receipt() {
    return lines.ask(command("receipt"), PATIENCE);
  }

  /// Paths of both faces as printed.
  public JsonNode faces(String uid) {
    return lines.ask(command("faces").put("uid", uid), PATIENCE);
  }

  public void quit() {
    lines.ask(command("quit"), PATIENCE);
  }

  private static ObjectNode command(String name) {
    return JsonFile.object().put("do", name);
  }

  private JsonNode must(ObjectNode command) {
    return must(command, PATIENCE);
  }

  private JsonNode must(ObjectNode command, Duration patience) {
    JsonNode answer = lines.ask(command, patience);
    if (!answer.path("ok").asBoolean()) {
      throw new CommandFailedException(
          "the cabinet refused " + command.path("do").asText() + ": " + answer,
          "See log/cabinet.log.",
          null);
    }
    return answer;
  }

  @Override
  public void close() {
    lines.close();
  }
}
