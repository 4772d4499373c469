package id.anjungan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.DoorSchemas;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.View;
import id.anjungan.ui.shell.Shell;
import id.anjungan.ui.widget.ActionButton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenLayoutTest {

  /// 20 mm on a panel of 0.277 mm a pixel.
  private static final double SMALLEST_TARGET = 72;

  private static final double SMALLEST_MAIN_BUTTON = 96;

  static Stream<View> views() {
    return Stream.of(Language.values()).flatMap(language -> Views.all(language).stream());
  }

  @Test
  @DisplayName("The test looks at every screen of the contract")
  void everyScreenIsLookedAt() {
    EnumSet<ScreenName> seen = EnumSet.noneOf(ScreenName.class);
    views().forEach(view -> seen.add(view.screen()));
    assertEquals(EnumSet.allOf(ScreenName.class), seen);
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("The views that are looked at are such as the door's schema lets an agent send")
  void viewsAreOfTheDoor(View view) {
    String frame = DoorCodec.write(Header.unsolicited(DoorMessages.VIEW_CHANGED), view);
    assertEquals(List.of(), DoorSchemas.faults(frame));
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("With the longest texts nothing is cut off or outside the panel")
  void nothingIsCutOff(View view) throws Exception {
    Parent root = Toolkit.on(() -> drawn(view));
    Bounds frame = root.lookup(".frame").getBoundsInParent();
    assertTrue(frame.getMinY() >= 0 && frame.getMaxY() <= Shell.HEIGHT, "frame " + frame);
    for (Label label : all(root, Label.class)) {
      Bounds place = label.localToScene(label.getBoundsInLocal());
      String text = label.getText();
      assertEquals(text, ((Text) label.lookup(".text")).getText(), "ellipsis");
      assertTrue(place.getMinX() >= 0 && place.getMaxX() <= Shell.WIDTH, text + place);
      assertTrue(place.getMinY() >= 0 && place.getMaxY() <= Shell.HEIGHT, text + place);
      assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()) - 1, text);
    }
  }

  @Test
  @DisplayName("Data longer than any that was foreseen are shown smaller, and whole")
  void unforeseenLengthIsShrunk() throws Exception {
    nothingIsCutOff(Views.withAddress(1, "DUSUN KARANGREJO LOR ".repeat(40)));
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("Every action of the view has one button, large enough for any finger")
  void buttonsAreLargeEnough(View view) throws Exception {
    List<ActionButton> buttons = Toolkit.on(() -> all(drawn(view), ActionButton.class));
    for (ActionButton button : buttons) {
      boolean leads = button.getStyleClass().contains("main-button");
      double least = leads ? SMALLEST_MAIN_BUTTON : SMALLEST_TARGET;
      assertTrue(button.getHeight() >= least && button.getWidth() >= least, button.getId());
      assertFalse(button.isDisabled(), button.getId());
    }
    view.actions()
        .forEach(action ->
            assertTrue(
                buttons.stream().anyMatch(button -> button.action() == action), action.name()));
    assertEquals(
        buttons.size(), buttons.stream().map(Node::getId).distinct().count(), "ids are unique");
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("No button covers another button or a text that is not its own")
  void nothingIsCovered(View view) throws Exception {
    Parent root = Toolkit.on(() -> drawn(view));
    List<ActionButton> buttons = all(root, ActionButton.class);
    for (ActionButton button : buttons) {
      Bounds place = shrunk(button);
      List<Node> others = new ArrayList<>(all(root, Label.class));
      others.addAll(buttons);
      others.removeAll(all(button, Label.class));
      others.remove(button);
      others.forEach(other ->
          assertFalse(place.intersects(shrunk(other)), button.getId() + " covers " + other));
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("What is not the name of a step or a small note is written in at least 28 pixels")
  void typeIsLarge(View view) throws Exception {
    for (Label label : Toolkit.on(() -> all(drawn(view), Label.class))) {
      assertTrue(label.getFont().getSize() >= 28, label.getText());
      assertEquals("Open Sans", label.getFont().getFamily(), label.getText());
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "AQID", "not base64"})
  @DisplayName("Without a photo that can be shown, the data are shown without it")
  void dataWithoutPhoto(String photo) throws Exception {
    List<Label> labels = Toolkit.on(() -> all(drawn(Views.withoutPhoto(1, photo)), Label.class));
    assertTrue(labels.stream().anyMatch(label -> label.getText().equals("3315**********01")));
  }

  private static Parent drawn(View view) {
    Shell shell = new Shell();
    Scene scene = new Scene(shell.root(), Shell.WIDTH, Shell.HEIGHT);
    shell.show(view, new Screens().of(view, (action, choice) -> {}), (action, choice) -> {});
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getRoot();
  }

  private static Bounds shrunk(Node node) {
    Bounds place = node.localToScene(node.getBoundsInLocal());
    return new BoundingBox(
        place.getMinX() + 1,
        place.getMinY() + 1,
        Math.max(0, place.getWidth() - 2),
        Math.max(0, place.getHeight() - 2));
  }

  private static <T extends Node> List<T> all(Node from, Class<T> type) {
    List<T> found = new ArrayList<>();
    if (!from.isVisible()) {
      return found;
    }
    if (type.isInstance(from)) {
      found.add(type.cast(from));
    }
    if (from instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, type)));
    }
    return found;
  }
}
