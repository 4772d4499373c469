package id.anjungan.ui;

import id.anjungan.ui.door.Door;
import id.anjungan.ui.journey.Journey;
import id.anjungan.ui.robot.RobotSocket;
import id.anjungan.ui.shell.Shell;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The wiring of the screen, and its window: as large as the display, the frame scaled to fit.
final class KioskApp implements AutoCloseable {

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Shell shell = new Shell();
  private final Door door;
  private final Optional<RobotSocket> robot;

  private KioskApp(ScreenConfiguration configuration) {
    this.door = new Door(configuration.door());
    openWindow();
    this.robot =
        configuration
            .robot()
            .map(socket -> RobotSocket.open(socket, stage.getScene(), shell.drawn()));
  }

  /// Called on the toolkit's thread.
  static KioskApp start(ScreenConfiguration configuration) {
    KioskApp app = new KioskApp(configuration);
    new Journey(app.door, new Screens(), app.shell, Platform::runLater).begin();
    return app;
  }

  /// Sized by hand: without a window manager, full screen is granted and not done.
  private void openWindow() {
    Rectangle2D display = Screen.getPrimary().getBounds();
    double scale = Math.min(display.getWidth() / Shell.WIDTH, display.getHeight() / Shell.HEIGHT);
    Group scaled = new Group(shell.root());
    shell.root().getTransforms().add(new Scale(scale, scale));
    StackPane letterbox = new StackPane(scaled);
    letterbox.setStyle("-fx-background-color: black");
    stage.setScene(new Scene(letterbox, display.getWidth(), display.getHeight(), Color.BLACK));
    stage.setX(display.getMinX());
    stage.setY(display.getMinY());
    stage.setWidth(display.getWidth());
    stage.setHeight(display.getHeight());
    stage.show();
  }

  @Override
  public void close() {
    robot.ifPresent(RobotSocket::close);
    door.close();
    stage.close();
  }
}
