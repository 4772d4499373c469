package id.anjungan.ui.identify;

import id.anjungan.agent.contract.Language;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;

/// Asks for the old card.
public final class InsertCardScreen {

  private InsertCardScreen() {}

  public static Page page(Language language) {
    return new Page(
        Phrase.INSERT_TITLE.words(),
        Body.column(
            Body.drawing(Drawing.cardIntoSlot()),
            Texts.centred(Phrase.INSERT_HOW.words(), language)));
  }
}
