package id.anjungan.ui.capture;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import javafx.scene.layout.VBox;

/// The finger may be lifted while the centre decides.
public final class CheckingFingerScreen {

  private CheckingFingerScreen() {}

  public static Page page(ViewContent.CheckingFinger content, Language language) {
    VBox column =
        Body.column(
            Body.drawing(Drawing.fingerprint()),
            Texts.centred(Phrase.CHECKING_LIFT.words(), language));
    if (content.second()) {
      column.getChildren().add(Texts.centred(Phrase.FINGER_SECOND.words(), language));
    }
    return new Page(Phrase.CHECKING_TITLE.words(), column);
  }
}
