package id.anjungan.ui.farewell;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;

/// The visit is over.
public final class FarewellScreen {

  private FarewellScreen() {}

  public static Page page(ViewContent.Farewell content, Language language) {
    return new Page(
        Phrase.FAREWELL_TITLE.words(),
        Body.column(Body.drawing(Drawing.tick()), Texts.centred(content.message(), language)));
  }
}
