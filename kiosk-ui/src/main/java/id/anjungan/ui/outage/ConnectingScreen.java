package id.anjungan.ui.outage;

import id.anjungan.agent.contract.Language;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;

/// There is no agent: it starts, or starts again.
public final class ConnectingScreen {

  private ConnectingScreen() {}

  public static Page page(Language language) {
    return new Page(
        Phrase.CONNECTING_TITLE.words(),
        Body.column(
            Body.drawing(Drawing.pause()),
            Texts.centred(Phrase.CONNECTING_WAIT.words(), language)));
  }
}
