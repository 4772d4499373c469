package id.anjungan.ui.capture;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Hand;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import javafx.scene.layout.VBox;

/// Asks for one finger: which hand, which finger, the how-manieth try, what went wrong before.
public final class PlaceFingerScreen {

  private PlaceFingerScreen() {}

  public static Page page(ViewContent.PlaceFinger content, Language language) {
    VBox column = Body.column();
    Words hint = content.hint();
    if (hint != null) {
      column.getChildren().add(Body.notice(hint, language));
    }
    column
        .getChildren()
        .addAll(
            Body.drawing(Hand.pointing(content.finger())),
            Texts.centred(hand(content.finger()), language),
            Texts.centred(how(content), language),
            Texts.label(attempt(content).in(language), "small"));
    return new Page(Phrase.FINGER_TITLE.with(content.fingerName()), column);
  }

  private static Words hand(String finger) {
    return (Hand.isLeft(finger) ? Phrase.LEFT_HAND : Phrase.RIGHT_HAND).words();
  }

  private static Words how(ViewContent.PlaceFinger content) {
    return (content.second() ? Phrase.FINGER_SECOND : Phrase.FINGER_HOW).words();
  }

  private static Words attempt(ViewContent.PlaceFinger content) {
    return Phrase.FINGER_ATTEMPT.with(content.attempt(), content.attempts());
  }
}
