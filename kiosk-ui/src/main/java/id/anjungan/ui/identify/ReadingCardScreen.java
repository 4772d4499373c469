package id.anjungan.ui.identify;

import id.anjungan.agent.contract.Language;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;

/// Says that the card is inside and safe.
public final class ReadingCardScreen {

  private ReadingCardScreen() {}

  public static Page page(Language language) {
    return new Page(
        Phrase.READING_TITLE.words(),
        Body.column(
            Body.drawing(Drawing.cardInside()),
            Texts.centred(Phrase.READING_WAIT.words(), language)));
  }
}
