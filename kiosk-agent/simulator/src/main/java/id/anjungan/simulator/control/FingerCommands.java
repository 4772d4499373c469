package id.anjungan.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.physics.Finger;
import id.anjungan.simulator.physics.Hand;
import id.anjungan.simulator.socket.LineServer;
import id.anjungan.simulator.socket.RefusedException;
import id.anjungan.simulator.socket.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The fingers at hand and the sensor.
final class FingerCommands {

  private static final int DEFAULT_DPI = 500;
  private static final int LEAST_DPI = 100;
  private static final int MOST_DPI = 2_000;

  private final Hand hand;

  FingerCommands(Hand hand) {
    this.hand = hand;
  }

  Map<String, Function<Request, ObjectNode>> commands() {
    return Map.of(
        "fingers",
        this::show,
        "hand",
        request -> atHand(),
        "press",
        this::press,
        "lift",
        request -> lift());
  }

  private ObjectNode show(Request request) {
    ObjectNode images =
        request.object("images").orElseThrow(() -> Request.bad("images", "an object"));
    Request dpi = request.object("dpi").map(Request::new).orElse(new Request(LineServer.ok()));
    Map<Finger, List<Hand.Impression>> fingers = new EnumMap<>(Finger.class);
    images
        .properties()
        .forEach(entry -> fingers.put(finger(entry.getKey()), pictures(entry.getValue(), dpi)));
    hand.show(fingers);
    return LineServer.ok();
  }

  private static List<Hand.Impression> pictures(JsonNode paths, Request dpi) {
    List<Hand.Impression> pictures = new ArrayList<>();
    for (JsonNode path : paths) {
      Path file = Path.of(path.asText()).toAbsolutePath();
      if (!Files.isReadable(file)) {
        throw new RefusedException("NO_SUCH_FILE", "no picture " + file);
      }
      int dots = dpi.number(path.asText(), LEAST_DPI, MOST_DPI, DEFAULT_DPI);
      pictures.add(new Hand.Impression(file, dots, false));
    }
    if (pictures.isEmpty()) {
      throw Request.bad("images", "lists of at least one path");
    }
    return pictures;
  }

  private ObjectNode atHand() {
    ObjectNode answer = LineServer.ok();
    ArrayNode fingers = answer.putArray("fingers");
    hand.atHand().stream().sorted().forEach(finger -> fingers.add(finger.word()));
    return answer;
  }

  private ObjectNode press(Request request) {
    Finger finger = finger(request.text("finger"));
    if (!hand.press(finger)) {
      throw new RefusedException("NOT_AT_HAND", "no picture of " + finger.word());
    }
    return LineServer.ok();
  }

  private ObjectNode lift() {
    hand.lift();
    return LineServer.ok();
  }

  private static Finger finger(String word) {
    return Finger.of(word)
        .orElseThrow(() -> new RefusedException("NO_SUCH_FINGER", "no finger is called " + word));
  }
}
