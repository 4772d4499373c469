package id.anjungan.simulator.device.fingerprint;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// What the sensor's glass sees of a finger: 256 x 288 pixels at 500 dpi in 16 levels of grey.
final class SensorWindow {

  static final int WIDTH = 256;
  static final int HEIGHT = 288;
  static final int DPI = 500;

  private static final float WHITE = 255;
  private static final float FAINT = 0.04f;
  private static final float GRAIN = 110;

  private SensorWindow() {}

  /// The window on the ridges of a picture; where the picture ends the glass is bare.
  ///
  /// @param dpi resolution of the picture
  /// @return two pixels a byte, the left one in the high nibble, 0 dark, row by row
  static byte[] see(GreyPicture picture, int dpi) {
    return packed(cut(new Resampler((double) DPI / dpi).scaled(picture)));
  }

  /// The same through a dry or dirty finger: faint and grainy.
  static byte[] seePoorly(GreyPicture picture, int dpi, RandomGenerator random) {
    float[] seen = cut(new Resampler((double) DPI / dpi).scaled(picture));
    for (int i = 0; i < seen.length; i++) {
      float faint = WHITE - (WHITE - seen[i]) * FAINT;
      seen[i] = Math.clamp(faint - random.nextFloat() * GRAIN, 0, WHITE);
    }
    return packed(seen);
  }

  private static float[] cut(GreyPicture picture) {
    int[] corner = new RidgeArea(picture).bestWindow(picture, WIDTH, HEIGHT);
    int fromX = picture.width() < WIDTH ? -(WIDTH - picture.width()) / 2 : corner[0];
    int fromY = picture.height() < HEIGHT ? -(HEIGHT - picture.height()) / 2 : corner[1];
    float[] seen = new float[WIDTH * HEIGHT];
    Arrays.fill(seen, WHITE);
    for (int y = Math.max(0, -fromY); y < HEIGHT && fromY + y < picture.height(); y++) {
      for (int x = Math.max(0, -fromX); x < WIDTH && fromX + x < picture.width(); x++) {
        seen[y * WIDTH + x] = picture.at(fromX + x, fromY + y);
      }
    }
    return seen;
  }

  private static byte[] packed(float[] seen) {
    byte[] nibbles = new byte[seen.length / 2];
    for (int i = 0; i < nibbles.length; i++) {
      nibbles[i] = (byte) ((level(seen[2 * i]) << 4) | level(seen[2 * i + 1]));
    }
    return nibbles;
  }

  private static int level(float grey) {
    return Math.clamp(Math.round(grey / 17), 0, 15);
  }
}
