package id.anjungan.ui.collect;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.QrCode;
import id.anjungan.ui.widget.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// The registration number and its code: what the paper says, or all there is when paper failed.
public final class ReceiptScreen {

  private static final int QR_SIDE = 420;

  private ReceiptScreen() {}

  public static Page page(ViewContent.Receipt content, Language language) {
    VBox number =
        Body.panel(
            Texts.label(Phrase.REGISTRATION_NUMBER.words().in(language), "small"),
            Texts.label(content.registrationNumber(), "number"));
    number.setAlignment(Pos.CENTER);
    QrCode.of(content.qr(), QR_SIDE).ifPresent(number.getChildren()::add);
    VBox body = Body.column(number, Texts.sentence(content.nextStep(), language));
    if (!content.printed()) {
      body.getChildren().addFirst(Body.notice(Phrase.RECEIPT_UNPRINTED.words(), language));
    }
    return new Page(title(content), body);
  }

  private static Words title(ViewContent.Receipt content) {
    return (content.printed() ? Phrase.RECEIPT_TITLE : Phrase.RECEIPT_UNPRINTED_TITLE).words();
  }
}
