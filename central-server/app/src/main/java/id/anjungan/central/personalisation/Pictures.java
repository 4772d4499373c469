package id.anjungan.central.personalisation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads pictures that citizens or offices hand in. Size before pixels, nothing on disk, metadata
/// skipped.
final class Pictures {

  private static final int LONGEST_FILE = 10_000_000;
  private static final int SHORTEST_SIDE = 16;
  private static final int LONGEST_SIDE = 4000;

  private Pictures() {}

  /// @return the picture with transparency where it has some (`TYPE_INT_ARGB`)
  /// @throws UnreadablePictureException when it is no PNG or JPEG within the limits
  static BufferedImage read(byte[] file) {
    if (file.length > LONGEST_FILE) {
      throw new UnreadablePictureException("at most " + LONGEST_FILE + " bytes expected", null);
    }
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        if (reader.getFormatName().matches("(?i)png|jpe?g")) {
          return read(reader, stream);
        }
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnreadablePictureException("a whole PNG or JPEG expected", e);
    }
    throw new UnreadablePictureException("a PNG or JPEG expected", null);
  }

  private static BufferedImage read(ImageReader reader, MemoryCacheImageInputStream stream)
      throws IOException {
    try {
      reader.setInput(stream, true, true);
      int least = Math.min(reader.getWidth(0), reader.getHeight(0));
      int most = Math.max(reader.getWidth(0), reader.getHeight(0));
      if (least < SHORTEST_SIDE || most > LONGEST_SIDE) {
        throw new UnreadablePictureException("16 to 4000 pixels a side expected", null);
      }
      return withAlpha(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage withAlpha(BufferedImage picture) {
    BufferedImage copy =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = smooth(copy);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  /// Scales in halves, which keeps thin lines that one large step would lose.
  static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage current = picture;
    while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
    }
    return drawn(current, width, height);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = smooth(scaled);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  static Graphics2D smooth(BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return graphics;
  }
}
