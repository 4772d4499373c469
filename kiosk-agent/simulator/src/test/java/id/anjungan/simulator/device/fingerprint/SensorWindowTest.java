package id.anjungan.simulator.device.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensorWindowTest {

  private static final int DARK = 0;
  private static final int WHITE = 255;

  private static byte[] see(BufferedImage image, int dpi) {
    return SensorWindow.see(GreyPicture.of(image), dpi);
  }

  /// Changes between light and dark along a row or a column.
  private static int edges(byte[] upload, boolean across, int at) {
    int edges = 0;
    int length = across ? SensorWindow.WIDTH : SensorWindow.HEIGHT;
    boolean dark = false;
    for (int i = 0; i < length; i++) {
      int pixel = across ? Ridges.pixel(upload, i, at) : Ridges.pixel(upload, at, i);
      if (dark ? pixel > 170 : pixel < 85) {
        dark = !dark;
        edges++;
      }
    }
    return edges;
  }

  @ParameterizedTest(name = "{0} dpi, {1} x {2}")
  @CsvSource({
    "500, 388, 374", "500, 640, 480", "569, 296, 560", "512, 300, 480", "1000, 1600, 1500",
    "1200, 2000, 2000", "250, 256, 256", "500, 2000, 2000", "400, 900, 700", "500, 300, 300"
  })
  @DisplayName("A finger of any size and resolution fills the window with ridges 0.5 mm apart")
  void anySizeAndResolution(int dpi, int width, int height) {
    int radius = Math.min(Math.min(width, height) / 2, dpi * 3 / 10);
    byte[] seen = see(Ridges.draw(dpi, width, height, width / 2, height / 2, radius), dpi);
    assertEquals(36_864, seen.length);
    double ridges = Math.min(256, 2.0 * radius * 500 / dpi) / (500 * 0.5 / 25.4);
    assertEquals(2 * ridges, edges(seen, true, 144), 6);
  }

  @ParameterizedTest(name = "core at {0}, {1}")
  @CsvSource({"200, 200", "1500, 300", "400, 1600", "1700, 1650"})
  @DisplayName("The window lies on the ridge area, wherever it is in the picture")
  void windowFindsTheFinger(int coreX, int coreY) {
    byte[] seen = see(Ridges.draw(500, 1900, 1850, coreX, coreY, 130), 500);
    double ridges = 256 / (500 * 0.5 / 25.4);
    assertTrue(edges(seen, true, 144) >= 1.6 * ridges, "ridges across the middle");
    assertTrue(edges(seen, false, 128) >= 1.6 * ridges, "ridges down the middle");
  }

  @ParameterizedTest(name = "{0} x {1} at {2} dpi")
  @CsvSource({"64, 64, 500", "64, 200, 1000", "100, 400, 500", "300, 90, 500", "64, 64, 1200"})
  @DisplayName("A picture smaller than the window is padded white around it")
  void smallPicturesArePadded(int width, int height, int dpi) {
    BufferedImage black = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] seen = see(black, dpi);
    assertEquals(DARK, Ridges.pixel(seen, 128, 144));
    boolean wide = width * 500 / dpi >= 256;
    assertEquals(wide ? DARK : WHITE, Ridges.pixel(seen, 0, 144));
    assertEquals(height * 500 / dpi >= 288 ? DARK : WHITE, Ridges.pixel(seen, 128, 0));
  }

  @Test
  @DisplayName("Grey comes in 16 levels, the left pixel in the high nibble, 0 dark")
  void sixteenLevels() {
    BufferedImage steps = new BufferedImage(256, 288, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 256 * 288; i++) {
      steps.getRaster().setSample(i % 256, i / 256, 0, i % 256);
    }
    byte[] seen = see(steps, 500);
    assertEquals(0x00, seen[0] & 0xFF);
    assertEquals(0xFF, seen[127] & 0xFF);
    assertEquals(136, Ridges.pixel(seen, 136, 20));
    for (int x = 0; x < 256; x++) {
      assertEquals(x, Ridges.pixel(seen, x, 100), 9);
    }
  }

  @Test
  @DisplayName("Colour and transparency become grey on white")
  void colourBecomesGrey() {
    BufferedImage image = new BufferedImage(256, 288, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 288; y++) {
      image.setRGB(100, y, 0xFF00_0000);
      image.setRGB(101, y, 0xFFFF_FFFF);
    }
    byte[] seen = see(image, 500);
    assertEquals(WHITE, Ridges.pixel(seen, 10, 10));
    assertEquals(DARK, Ridges.pixel(seen, 100, 10));
    assertEquals(WHITE, Ridges.pixel(seen, 101, 10));
  }

  @Test
  @DisplayName("A poor impression has no dark ridge left")
  void poorIsFaint() {
    GreyPicture finger = GreyPicture.of(Ridges.draw(500, 300, 300, 150, 150, 150));
    byte[] seen = SensorWindow.seePoorly(finger, 500, new SplittableRandom(1));
    assertEquals(0, edges(seen, true, 144));
  }
}
