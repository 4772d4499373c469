package id.anjungan.central.personalisation;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Baseline JPEG of a limited length: the best quality that fits, and for a picture too busy for
/// any quality fewer details.
final class JpegWithin {

  private static final int BEST = 92;
  private static final int WORST = 4;
  private static final int STEP = 4;

  private JpegWithin() {}

  static byte[] encode(BufferedImage picture, int limit) {
    BufferedImage current = picture;
    for (int divisor = 1; divisor <= 16; divisor *= 2) {
      current = divisor == 1 ? picture : softened(picture, divisor);
      for (int quality = BEST; quality >= WORST; quality -= STEP) {
        byte[] jpeg = jpeg(current, quality / 100f);
        if (jpeg.length <= limit) {
          return jpeg;
        }
      }
    }
    throw new IllegalStateException("a picture of 15 x 20 pixels fits at the worst quality");
  }

  private static BufferedImage softened(BufferedImage picture, int divisor) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage small = Pictures.scaled(picture, width / divisor, height / divisor);
    BufferedImage soft = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = Pictures.smooth(soft);
    graphics.drawImage(small, 0, 0, width, height, null);
    graphics.dispose();
    return soft;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam baseline = writer.getDefaultWriteParam();
      baseline.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
      baseline.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      baseline.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), baseline);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to take a picture", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
