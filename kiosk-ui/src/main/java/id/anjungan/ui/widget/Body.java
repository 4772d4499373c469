package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of a page's body: a column, a white panel, a notice, a drawing.
public final class Body {

  private Body() {}

  public static VBox column(Node... parts) {
    VBox column = new VBox(parts);
    column.getStyleClass().add("column");
    column.setAlignment(Pos.CENTER);
    column.setMinHeight(Region.USE_PREF_SIZE);
    return column;
  }

  public static VBox panel(Node... parts) {
    VBox panel = new VBox(parts);
    panel.getStyleClass().add("panel");
    panel.setMinHeight(Region.USE_PREF_SIZE);
    return panel;
  }

  /// Something that must not be missed.
  public static Node notice(Words words, Language language) {
    VBox notice = new VBox(Texts.sentence(words, language));
    notice.getStyleClass().add("notice");
    notice.setMinHeight(Region.USE_PREF_SIZE);
    return notice;
  }

  /// Something that is left out when other texts need its room.
  public static Node givesWay(Node part) {
    part.getStyleClass().add("gives-way");
    return part;
  }

  /// A drawing, which gives way when texts need its room.
  public static Node drawing(Node drawing) {
    return givesWay(drawing);
  }
}
