package id.anjungan.ui.shell;

import id.anjungan.agent.contract.Language;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Countdown;
import id.anjungan.ui.widget.Gauge;
import id.anjungan.ui.widget.Texts;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;

/// How long a view stays without a touch, as a number and as a bar.
final class TimeLeft {

  private final Label number = Texts.label("", "small");
  private final Gauge bar = new Gauge();

  private TimeLeft() {
    bar.getStyleClass().add("idle");
  }

  /// @param millis 0 for a view that stays
  static TimeLeft of(long millis, Language language) {
    TimeLeft left = new TimeLeft();
    left.bar.setVisible(millis > 0);
    left.number.setVisible(millis > 0);
    if (millis > 0) {
      left.run(Math.toIntExact(Math.min(TimeUnit.HOURS.toSeconds(1), millis / 1000)), language);
    }
    return left;
  }

  private void run(int seconds, Language language) {
    String word = Phrase.TIME_LEFT.words().in(language);
    Countdown.start(
        seconds,
        bar,
        now -> {
          number.setText("%s %d:%02d".formatted(word, now / 60, now % 60));
          bar.fill(seconds == 0 ? 0 : (double) now / seconds);
        });
  }

  Label number() {
    return number;
  }

  Gauge bar() {
    return bar;
  }
}
