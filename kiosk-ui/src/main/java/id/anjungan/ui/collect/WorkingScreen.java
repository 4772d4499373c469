package id.anjungan.ui.collect;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Countdown;
import id.anjungan.ui.widget.Drawing;
import id.anjungan.ui.widget.Gauge;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the machine does now, how far it is, and an honest guess how long it takes.
public final class WorkingScreen {

  private WorkingScreen() {}

  public static Page page(ViewContent.Working content, Language language) {
    VBox panel =
        Body.panel(
            Texts.heading(content.doing(), language), gauge(content), step(content, language));
    if (content.secondsLeft() > 0) {
      panel.getChildren().add(secondsLeft(content.secondsLeft(), language));
    }
    return new Page(
        Phrase.WORKING_TITLE.words(), Body.column(Body.drawing(Drawing.cardInTheMaking()), panel));
  }

  private static Gauge gauge(ViewContent.Working content) {
    Gauge gauge = new Gauge();
    gauge.fill(content.steps() <= 0 ? 0 : (double) content.step() / content.steps());
    return gauge;
  }

  private static Label step(ViewContent.Working content, Language language) {
    return Texts.label(
        Phrase.WORKING_STEP.with(content.step(), content.steps()).in(language), "small");
  }

  private static Label secondsLeft(int seconds, Language language) {
    Label label = Texts.label("", "small");
    Countdown.start(
        seconds, label, now -> label.setText(Phrase.WORKING_LEFT.with(now).in(language)));
    return label;
  }
}
