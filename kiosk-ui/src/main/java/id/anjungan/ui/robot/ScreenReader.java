package id.anjungan.ui.robot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.ui.shell.Shown;
import id.anjungan.ui.widget.ActionButton;
import id.anjungan.ui.widget.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Reads what stands on the screen. On the toolkit's thread only.
final class ScreenReader {

  private final Scene scene;
  private final ObjectMapper mapper;

  ScreenReader(Scene scene, ObjectMapper mapper) {
    this.scene = scene;
    this.mapper = mapper;
  }

  ObjectNode view(Shown shown) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("ok", true);
    answer.put("screen", shown.screen());
    answer.put("view", shown.view());
    answer.put("language", shown.language().name());
    ArrayNode buttons = answer.putArray("buttons");
    all(ActionButton.class).forEach(button -> buttons.add(described(button)));
    ArrayNode texts = answer.putArray("texts");
    all(Label.class).forEach(label -> texts.add(label.getText()));
    finger().ifPresent(finger -> answer.put("finger", finger));
    return answer;
  }

  /// The finger that the drawn hand points out.
  private Optional<String> finger() {
    return all(Node.class).stream()
        .map(Node::getId)
        .filter(id -> id != null && id.startsWith(Hand.ID))
        .map(id -> id.substring(Hand.ID.length()))
        .findFirst();
  }

  /// The enabled button of an action.
  Optional<ActionButton> button(String action, @Nullable String choice) {
    return all(ActionButton.class).stream()
        .filter(button -> button.action().name().equals(action))
        .filter(button -> Objects.equals(button.choice(), choice))
        .filter(button -> !button.isDisabled())
        .findFirst();
  }

  private ObjectNode described(ActionButton button) {
    Bounds place = button.localToScreen(button.getBoundsInLocal());
    ObjectNode node = mapper.createObjectNode();
    node.put("id", button.action().name());
    node.put("choice", button.choice());
    node.put("text", button.spokenText());
    node.put("enabled", !button.isDisabled());
    node.put("x", Math.round(place.getMinX()));
    node.put("y", Math.round(place.getMinY()));
    node.put("w", Math.round(place.getWidth()));
    node.put("h", Math.round(place.getHeight()));
    return node;
  }

  private <T extends Node> List<T> all(Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(scene.getRoot(), type, found);
    return found;
  }

  private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
    if (!node.isVisible()) {
      return;
    }
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
    }
  }
}
