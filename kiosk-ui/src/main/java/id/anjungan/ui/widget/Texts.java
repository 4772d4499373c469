package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Words;
import id.anjungan.ui.text.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Sentences in both languages: the chosen one first, the other smaller below it. Where both are
/// the same, it is shown once.
public final class Texts {

  private static final double GAP = 6;

  private Texts() {}

  public static VBox title(Words words, Language language) {
    return both(words, language, "title", "title-other", Pos.TOP_LEFT);
  }

  public static VBox sentence(Words words, Language language) {
    return both(words, language, "sentence", "sentence-other", Pos.TOP_LEFT);
  }

  public static VBox centred(Words words, Language language) {
    return both(words, language, "sentence", "sentence-other", Pos.TOP_CENTER);
  }

  public static VBox heading(Words words, Language language) {
    return both(words, language, "heading", "sentence-other", Pos.TOP_LEFT);
  }

  static VBox onButton(Words words, Language language) {
    return both(words, language, "button-text", "button-other", Pos.CENTER);
  }

  /// One line or paragraph in one style class.
  public static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static VBox both(Words words, Language language, String first, String second, Pos place) {
    VBox box = new VBox(GAP, aligned(label(words.in(language), first), place));
    String other = words.in(Labels.other(language));
    if (!other.equals(words.in(language))) {
      box.getChildren().add(aligned(label(other, second), place));
    }
    box.setAlignment(place);
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private static Label aligned(Label label, Pos place) {
    boolean centred = place == Pos.CENTER || place == Pos.TOP_CENTER;
    label.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
    label.setAlignment(centred ? Pos.CENTER : Pos.TOP_LEFT);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
