package id.anjungan.ui.farewell;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.OfficeText;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import javafx.scene.layout.VBox;

/// Why there is no new card, and what to do next, where, and by when.
public final class RefusedScreen {

  private RefusedScreen() {}

  public static Page page(ViewContent.Refused content, Language language) {
    VBox next =
        Body.panel(
            Texts.label(Phrase.NEXT_STEP.words().in(language), "heading"),
            Texts.sentence(content.nextStep(), language),
            OfficeText.of(content.office(), language));
    String number = content.registrationNumber();
    if (number != null) {
      next.getChildren()
          .addAll(
              Texts.label(Phrase.REGISTRATION_NUMBER.words().in(language), "small"),
              Texts.label(number, "value"));
    }
    VBox body =
        Body.column(
            Body.drawing(Drawing.notice()), Texts.sentence(content.cause(), language), next);
    if (content.cardComesBack()) {
      body.getChildren().add(Body.notice(Phrase.CARD_COMES_BACK.words(), language));
    }
    body.getChildren()
        .add(Texts.label(Phrase.CODE.words().in(language) + " " + content.code(), "small"));
    return new Page(Phrase.REFUSED_TITLE.words(), body);
  }
}
