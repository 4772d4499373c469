package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Words;
import id.anjungan.ui.text.Labels;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A button that stands for one action of the agent's view. Its node id is the action's word, for a
/// choice followed by `:` and the label.
public final class ActionButton extends Button {

  private final Action action;
  private final @Nullable String choice;
  private final String spokenText;
  private final Region face;

  private ActionButton(
      Action action, @Nullable String choice, Words text, Language language, Region face) {
    this.face = face;
    this.action = action;
    this.choice = choice;
    this.spokenText = text.in(language);
    setId(choice == null ? action.name() : action.name() + ":" + choice);
    setGraphic(face);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(spokenText);
    setFocusTraversable(false);
  }

  /// A button with the action's own label.
  public static ActionButton of(Action action, Language language, Touch touch) {
    Words text = Labels.of(action);
    ActionButton button =
        new ActionButton(action, null, text, language, Texts.onButton(text, language));
    button.setOnAction(event -> touch.touched(action, null));
    return button;
  }

  /// A button for one of several choices.
  ///
  /// @param face what is drawn on it
  public static ActionButton choice(
      String choice, Words text, Language language, Region face, Touch touch) {
    ActionButton button = new ActionButton(Action.CHOOSE_SERVICE, choice, text, language, face);
    button.setOnAction(event -> touch.touched(Action.CHOOSE_SERVICE, choice));
    return button;
  }

  /// Its texts wrap: the narrower it is, the higher.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double height = face.prefHeight(width < 0 ? -1 : width - sides);
    return snappedTopInset() + height + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double sides = snappedLeftInset() + snappedRightInset();
    double ends = snappedTopInset() + snappedBottomInset();
    face.resizeRelocate(
        snappedLeftInset(), snappedTopInset(), getWidth() - sides, getHeight() - ends);
  }

  public Action action() {
    return action;
  }

  public @Nullable String choice() {
    return choice;
  }

  /// The text on it in the chosen language.
  public String spokenText() {
    return spokenText;
  }
}
