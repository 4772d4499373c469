package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Language;
import id.anjungan.ui.text.Labels;
import id.anjungan.ui.text.Phrase;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A large number of seconds that runs down, with the sentence that says what it means.
public final class SecondsLeft {

  private SecondsLeft() {}

  /// @param sentence with one gap for the seconds
  public static VBox of(int seconds, Phrase sentence, Language language) {
    Label number = Texts.label("", "big-number");
    Label first = Texts.label("", "sentence");
    Label second = Texts.label("", "sentence-other");
    VBox box = new VBox(number, first, second);
    box.setAlignment(Pos.CENTER);
    Countdown.start(
        seconds,
        number,
        now -> {
          number.setText(Integer.toString(now));
          first.setText(sentence.with(now).in(language));
          second.setText(sentence.with(now).in(Labels.other(language)));
        });
    return box;
  }
}
