package id.anjungan.ui.widget;

import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// Seconds that run down on the screen. It decides nothing: the agent ends what it announced.
public final class Countdown {

  private Countdown() {}

  /// Shows the seconds now and once a second until none is left or the node leaves the screen.
  public static void start(int seconds, Node on, IntConsumer show) {
    int[] left = {seconds};
    show.accept(left[0]);
    Timeline clock = new Timeline();
    clock
        .getKeyFrames()
        .add(
            new KeyFrame(
                Duration.seconds(1),
                event -> {
                  boolean gone = on.getScene() == null;
                  left[0]--;
                  if (gone || left[0] <= 0) {
                    clock.stop();
                  }
                  show.accept(Math.max(0, left[0]));
                }));
    clock.setCycleCount(Animation.INDEFINITE);
    clock.play();
  }
}
