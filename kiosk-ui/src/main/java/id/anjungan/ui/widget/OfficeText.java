package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Office;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where and when a person helps, in the chosen language alone: names and hours are read as they
/// stand, and the page has sentences enough.
public final class OfficeText {

  private static final double GAP = 6;

  private OfficeText() {}

  public static VBox of(Office office, Language language) {
    VBox box = new VBox(GAP, Texts.label(office.name().in(language), "value"));
    if (office.address() != null) {
      box.getChildren().add(Texts.label(office.address(), "office"));
    }
    box.getChildren().add(Texts.label(office.hours().in(language), "office"));
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }
}
