package id.anjungan.ui.welcome;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import javafx.scene.layout.VBox;

/// Says what this machine does, what to bring, and that it costs nothing.
public final class AttractScreen {

  private AttractScreen() {}

  public static Page page(ViewContent.Attract content, Language language) {
    VBox facts =
        Body.panel(
            Texts.sentence(Phrase.ATTRACT_CARD.words(), language),
            Texts.sentence(Phrase.ATTRACT_FINGER.words(), language),
            Texts.sentence(Phrase.ATTRACT_FREE.words(), language));
    return new Page(
        Phrase.ATTRACT_TITLE.words(),
        Body.column(
            Body.drawing(Drawing.cardOut(true)), facts, Texts.centred(content.place(), language)));
  }
}
