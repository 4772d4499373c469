package id.anjungan.ui.service;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.ViewContent.Service;
import id.anjungan.ui.text.Labels;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.ActionButton;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import id.anjungan.ui.widget.Touch;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One button for each service, with what it costs and how long it takes.
public final class ChooseServiceScreen {

  private static final double GAP = 20;
  private static final double DETAILS = 330;

  private ChooseServiceScreen() {}

  public static Page page(ViewContent.ChooseService content, Language language, Touch touch) {
    VBox list = new VBox(GAP);
    list.setAlignment(Pos.TOP_CENTER);
    list.setMinHeight(Region.USE_PREF_SIZE);
    content.services().forEach(service -> list.getChildren().add(button(service, language, touch)));
    return new Page(Phrase.SERVICE_TITLE.words(), list);
  }

  private static Node button(Service service, Language language, Touch touch) {
    ActionButton button =
        ActionButton.choice(
            service.label(), service.name(), language, face(service, language), touch);
    button.getStyleClass().add("choice-button");
    return button;
  }

  private static Region face(Service service, Language language) {
    VBox name =
        new VBox(
            Texts.label(service.name().in(language), "choice-name"),
            Texts.label(service.name().in(Labels.other(language)), "choice-other"));
    VBox details =
        new VBox(
            Texts.label(service.cost().in(language), "choice-cost"),
            Texts.label(service.timeLimit().in(language), "choice-limit"));
    name.setAlignment(Pos.CENTER_LEFT);
    details.setAlignment(Pos.CENTER_LEFT);
    details.setMinWidth(DETAILS);
    details.setMaxWidth(DETAILS);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox face = new HBox(GAP, name, details);
    face.setAlignment(Pos.CENTER_LEFT);
    return face;
  }
}
