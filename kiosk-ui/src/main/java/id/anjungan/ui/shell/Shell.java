package id.anjungan.ui.shell;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.View;
import id.anjungan.ui.journey.Frame;
import id.anjungan.ui.widget.ActionButton;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Texts;
import id.anjungan.ui.widget.Touch;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The frame of every screen, [#WIDTH] x [#HEIGHT] pixels: from the top the name of the machine and
/// the time left, the five steps, title, body, buttons. Lives on the toolkit's thread.
public final class Shell implements Frame {

  /// A portrait panel of 1080 x 1920; another one shows it scaled.
  public static final double WIDTH = 1080;

  public static final double HEIGHT = 1920;

  private static final List<String> FONTS = List.of("OpenSans-Regular.ttf", "OpenSans-Bold.ttf");
  private static final double FONT_SIZE = 34;
  private static final String DENSE = "dense";

  private final StackPane root = new StackPane();
  private final Drawn drawn = new Drawn();

  public Shell() {
    // Both files: with only the regular one, bold text silently comes out regular.
    FONTS.forEach(font -> Font.loadFont(resource(font).toExternalForm(), FONT_SIZE));
    root.getStyleClass().add("shell");
    root.getStylesheets().add(resource("shell.css").toExternalForm());
    root.setMinSize(WIDTH, HEIGHT);
    root.setPrefSize(WIDTH, HEIGHT);
    root.setMaxSize(WIDTH, HEIGHT);
  }

  public Parent root() {
    return root;
  }

  public Drawn drawn() {
    return drawn;
  }

  @Override
  public void show(View view, Page page, Touch touch) {
    TimeLeft left = TimeLeft.of(view.idleAtMillis(), view.language());
    VBox frame = frame(header(left), view.stage(), page, view.language());
    frame.getChildren().addAll(ButtonBar.of(view, touch), left.bar());
    put(frame, new Shown(view.screen().name(), view.number(), view.language()));
  }

  @Override
  public void showConnecting(Page page, Language language) {
    TimeLeft none = TimeLeft.of(0, language);
    put(frame(header(none), null, page, language), new Shown(Shown.CONNECTING, 0, language));
  }

  @Override
  public void disarm() {
    root.lookupAll(".button").stream()
        .filter(ActionButton.class::isInstance)
        .forEach(button -> button.setDisable(true));
  }

  private static Node header(TimeLeft left) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox header = new HBox(Texts.label("Anjungan KTP-el", "brand"), between, left.number());
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private static VBox frame(Node header, @Nullable Stage stage, Page page, Language language) {
    VBox frame = new VBox(header);
    frame.getStyleClass().add("frame");
    if (stage != null) {
      frame.getChildren().add(Progress.at(stage, language));
    }
    StackPane body = new StackPane(page.body());
    VBox.setVgrow(body, Priority.ALWAYS);
    frame.getChildren().addAll(Texts.title(page.title(), language), body);
    return frame;
  }

  /// Lays the page out before it is told of: who reads the screen then finds each button at its
  /// place.
  private void put(VBox frame, Shown shown) {
    root.getChildren().setAll(frame);
    fit(frame);
    Scene scene = root.getScene();
    if (scene != null) {
      scene.getRoot().layout();
      drawn.set(shown);
    }
  }

  /// Long texts get the smaller type, and if that does not do, the room of what gives way.
  private void fit(VBox frame) {
    if (isTooHigh(frame)) {
      frame.getStyleClass().add(DENSE);
    }
    if (isTooHigh(frame)) {
      frame
          .lookupAll(".gives-way")
          .forEach(part -> {
            part.setVisible(false);
            part.setManaged(false);
          });
    }
    if (isTooHigh(frame)) {
      shrink(frame);
    }
  }

  /// The last resort: everything smaller, so that no datum and no button is lost.
  private void shrink(VBox frame) {
    double scale = HEIGHT / frame.prefHeight(WIDTH);
    frame.setScaleX(scale);
    frame.setScaleY(scale);
  }

  private boolean isTooHigh(VBox frame) {
    Scene scene = root.getScene();
    (scene == null ? root : scene.getRoot()).applyCss();
    return frame.prefHeight(WIDTH) > HEIGHT;
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Shell.class.getResource(name), name);
  }
}
