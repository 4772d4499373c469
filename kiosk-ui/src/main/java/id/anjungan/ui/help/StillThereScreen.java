package id.anjungan.ui.help;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.SecondsLeft;

/// Asks whether someone is still here before the visit ends by itself.
public final class StillThereScreen {

  private StillThereScreen() {}

  public static Page page(ViewContent.StillThere content, Language language) {
    return new Page(
        Phrase.STILL_THERE_TITLE.words(),
        Body.column(SecondsLeft.of(content.secondsLeft(), Phrase.STILL_THERE_LEFT, language)));
  }
}
