package id.anjungan.ui.outage;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.OfficeText;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;

/// Why the machine serves nobody now, and where to go instead.
public final class OutOfServiceScreen {

  private OutOfServiceScreen() {}

  public static Page page(ViewContent.OutOfService content, Language language) {
    return new Page(
        Phrase.OUTAGE_TITLE.words(),
        Body.column(
            Body.drawing(Drawing.pause()),
            Texts.sentence(content.cause(), language),
            Body.panel(
                Texts.label(Phrase.NEXT_STEP.words().in(language), "heading"),
                Texts.sentence(content.nextStep(), language),
                OfficeText.of(content.office(), language)),
            Texts.label(Phrase.CODE.words().in(language) + " " + content.code(), "small")));
  }
}
