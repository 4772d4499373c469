package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;
import java.util.Arrays;

/// Drawn finger pictures of 256 x 288 pixels at 500 dpi: circles of ridges in an oval.
final class Fingers {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 288;

  private Fingers() {}

  static Press.Picture well() {
    return finger(128, 144, 100, 20, 235);
  }

  /// @param radius of the oval's width, pixels @param dark grey of a ridge @param light of a valley
  static Press.Picture finger(int middleX, int middleY, int radius, int dark, int light) {
    byte[] grey = new byte[WIDTH * HEIGHT];
    Arrays.fill(grey, (byte) 255);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double away = Math.hypot(x - middleX, (y - middleY) * 0.75);
        if (away < radius) {
          double ridge = 0.5 + 0.5 * Math.sin(away * 2 * Math.PI / 9);
          grey[y * WIDTH + x] = (byte) (dark + ridge * (light - dark));
        }
      }
    }
    return new Press.Picture(WIDTH, HEIGHT, 500, grey);
  }

  static Press.Picture plain(int value) {
    byte[] grey = new byte[WIDTH * HEIGHT];
    Arrays.fill(grey, (byte) value);
    return new Press.Picture(WIDTH, HEIGHT, 500, grey);
  }
}
