package id.anjungan.ui.help;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;

/// Explains the step that the citizen is at.
public final class HelpScreen {

  private HelpScreen() {}

  public static Page page(ViewContent.Help content, Language language) {
    return new Page(
        Phrase.HELP_TITLE.words(),
        Body.column(
            Body.drawing(Drawing.question()),
            Body.panel(Texts.sentence(content.about(), language))));
  }
}
