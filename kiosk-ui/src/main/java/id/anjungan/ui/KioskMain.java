package id.anjungan.ui;

import java.nio.file.Path;
import javafx.application.Platform;

/// Starts the screen: `KioskMain FILE` with the path of `screen.json`. Ends with 2 when called
/// wrongly, 3 when the file is wrong.
///
/// It does not extend the toolkit's `Application`, because a main class on the class path must not.
public final class KioskMain {

  private static final int WRONG_CALL = 2;
  private static final int WRONG_CONFIGURATION = 3;

  private KioskMain() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("usage: KioskMain FILE (screen.json, see docs/street.md)");
      System.exit(WRONG_CALL);
    }
    try {
      start(ScreenConfiguration.read(Path.of(arguments[0])));
    } catch (ScreenConfigurationException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_CONFIGURATION);
    }
  }

  private static void start(ScreenConfiguration configuration) {
    if (configuration.headless()) {
      drawInMemory();
    }
    Platform.startup(() -> KioskApp.start(configuration));
  }

  /// The toolkit reads these once, when it starts.
  private static void drawInMemory() {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("headless.geometry", "1080x1920-32");
    System.setProperty("prism.order", "sw");
  }
}
