package id.anjungan.ui.confirm;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.ViewContent.Line;
import id.anjungan.ui.text.Phrase;
import id.anjungan.ui.widget.Body;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows the data and the photo of the record before a card is printed with them. The photo gives
/// way to long data: all of those are printed, and must be seen.
public final class ConfirmDataScreen {

  private static final double PHOTO_WIDTH = 195;
  private static final double PHOTO_HEIGHT = 260;
  private static final double LABEL_WIDTH = 270;
  private static final double GAP = 12;

  private ConfirmDataScreen() {}

  public static Page page(ViewContent.ConfirmData content, Language language) {
    HBox row = new HBox(32, lines(content, language));
    row.setAlignment(Pos.TOP_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    photo(content.photo()).ifPresent(photo -> row.getChildren().add(photo));
    return new Page(
        Phrase.CONFIRM_TITLE.words(),
        Body.column(
            Body.givesWay(Texts.sentence(Phrase.CONFIRM_HOW.words(), language)), Body.panel(row)));
  }

  private static Node lines(ViewContent.ConfirmData content, Language language) {
    GridPane table = new GridPane(GAP * 2, GAP);
    table.getStyleClass().add("data");
    ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().addAll(labels, values);
    int row = 0;
    for (Line line : content.lines()) {
      Label label = Texts.label(line.label().in(language), "small");
      table.addRow(row++, label, Texts.label(line.value(), "value"));
    }
    HBox.setHgrow(table, Priority.ALWAYS);
    table.setMinHeight(Region.USE_PREF_SIZE);
    return table;
  }

  /// @param base64 JPEG; anything else shows no photo
  private static Optional<Node> photo(@Nullable String base64) {
    if (base64 == null) {
      return Optional.empty();
    }
    try {
      byte[] jpeg = Base64.getDecoder().decode(base64);
      Image image =
          new Image(new ByteArrayInputStream(jpeg), PHOTO_WIDTH, PHOTO_HEIGHT, true, true);
      return image.isError() ? Optional.empty() : Optional.of(framed(image));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Node framed(Image image) {
    VBox frame = new VBox(new ImageView(image));
    frame.setMinWidth(PHOTO_WIDTH);
    return Body.givesWay(frame);
  }
}
