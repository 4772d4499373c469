package id.anjungan.simulator.device.fingerprint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Drawn ridges: rings around a core, 0.5 mm apart, within a disc; the rest is white.
final class Ridges {

  private Ridges() {}

  /// @param dpi resolution @param width in pixels @param coreX where the core lies, in pixels
  /// @param radius of the disc, in pixels
  static BufferedImage draw(int dpi, int width, int height, int coreX, int coreY, int radius) {
    double period = dpi * 0.5 / 25.4;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double distance = Math.hypot(x - coreX, y - coreY);
        int ridge = (int) Math.round(127.5 - 127.5 * Math.cos(2 * Math.PI * distance / period));
        image.getRaster().setSample(x, y, 0, distance > radius ? 255 : ridge);
      }
    }
    return image;
  }

  static Path save(BufferedImage image, Path file) {
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /// The 8-bit value of a pixel in what a sensor uploads.
  static int pixel(byte[] upload, int x, int y) {
    int both = upload[(y * SensorWindow.WIDTH + x) / 2] & 0xFF;
    return (x % 2 == 0 ? both >> 4 : both & 15) * 17;
  }
}
