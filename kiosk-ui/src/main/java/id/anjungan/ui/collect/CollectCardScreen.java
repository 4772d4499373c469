package id.anjungan.ui.collect;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.SecondsLeft;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A card sticks out: the new one, or the old one that goes back to the citizen.
public final class CollectCardScreen {

  private CollectCardScreen() {}

  public static Page newCard(ViewContent.CollectCard content, Language language) {
    return new Page(Phrase.COLLECT_TITLE.words(), body(true, content.secondsLeft(), language));
  }

  public static Page oldCard(ViewContent.TakeOldCard content, Language language) {
    VBox body = body(false, content.secondsLeft(), language);
    Words why = content.why();
    if (why != null) {
      body.getChildren().addFirst(Body.notice(why, language));
    }
    return new Page(Phrase.OLD_CARD_TITLE.words(), body);
  }

  private static VBox body(boolean isNew, int seconds, Language language) {
    Node drawing = Body.drawing(Drawing.cardOut(isNew));
    VBox body = Body.column(drawing);
    if (seconds > 0) {
      body.getChildren().add(SecondsLeft.of(seconds, Phrase.COLLECT_LEFT, language));
    }
    return body;
  }
}
