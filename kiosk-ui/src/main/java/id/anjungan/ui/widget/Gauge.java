package id.anjungan.ui.widget;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar that is filled from the left.
public final class Gauge extends Pane {

  private final Region filled = new Region();
  private double share;

  public Gauge() {
    getStyleClass().add("gauge");
    filled.getStyleClass().add("gauge-fill");
    getChildren().add(filled);
    setMaxWidth(Double.MAX_VALUE);
  }

  /// @param part 0 (empty) to 1 (full)
  public void fill(double part) {
    share = Math.clamp(part, 0, 1);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
  }
}
