package id.anjungan.ui.shell;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.View;
import id.anjungan.ui.widget.ActionButton;
import id.anjungan.ui.widget.Touch;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The buttons of a view, each kind at its own place on every screen: what leads on, then the
/// languages, then stop (left) and help (right). Only what the view lists is there.
final class ButtonBar {

  private static final List<Action> LEADING_ON =
      List.of(
          Action.START,
          Action.CONFIRM,
          Action.MORE_TIME,
          Action.FINISH,
          Action.BACK,
          Action.DATA_WRONG);
  private static final List<Action> LANGUAGES =
      List.of(Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH);
  private static final List<Action> ALWAYS_THERE = List.of(Action.STOP, Action.HELP);
  private static final double GAP = 20;
  private static final double HALF = 50;

  private final View view;
  private final Touch touch;

  private ButtonBar(View view, Touch touch) {
    this.view = view;
    this.touch = touch;
  }

  static Node of(View view, Touch touch) {
    return new ButtonBar(view, touch).drawn();
  }

  private Node drawn() {
    VBox bar = new VBox(GAP);
    bar.getChildren().addAll(leadingOn());
    addPair(LANGUAGES, bar);
    addPair(ALWAYS_THERE, bar);
    return bar;
  }

  private List<ActionButton> leadingOn() {
    List<ActionButton> buttons = new ArrayList<>();
    for (Action action : LEADING_ON) {
      if (view.actions().contains(action)) {
        buttons.add(button(action, buttons.isEmpty() ? "main-button" : "plain-button"));
      }
    }
    return buttons;
  }

  private void addPair(List<Action> pair, VBox bar) {
    GridPane row = new GridPane(GAP, 0);
    row.getColumnConstraints().addAll(half(), half());
    for (int column = 0; column < pair.size(); column++) {
      Action action = pair.get(column);
      if (view.actions().contains(action)) {
        row.add(button(action, isSpoken(action) ? "chosen" : "bar-button"), column, 0);
      }
    }
    if (!row.getChildren().isEmpty()) {
      bar.getChildren().add(row);
    }
  }

  private boolean isSpoken(Action action) {
    return (action == Action.SPEAK_INDONESIAN && view.language() == Language.ID)
        || (action == Action.SPEAK_ENGLISH && view.language() == Language.EN);
  }

  private ActionButton button(Action action, String style) {
    ActionButton button = ActionButton.of(action, view.language(), touch);
    if (style.equals("chosen")) {
      button.getStyleClass().add("bar-button");
    }
    button.getStyleClass().add(style);
    return button;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    half.setFillWidth(true);
    return half;
  }
}
