package id.anjungan.agent.issuance.face;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.PhotoBackground;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// The holder's photo in its frame, 3:4, on red for an odd and blue for an even birth year.
final class Portrait {

  private static final Color RED = new Color(0xC8202B);
  private static final Color BLUE = new Color(0x1F5FAE);
  private static final int LARGEST_SIDE = 2000;

  private final BufferedImage photo;
  private final Color background;

  /// @param jpeg checked: a JPEG of at most 2000 pixels a side
  /// @throws UnreadablePhotoException when it is none
  Portrait(Blob jpeg, PhotoBackground background) {
    this.photo = decode(jpeg.bytes());
    this.background = background == PhotoBackground.RED ? RED : BLUE;
  }

  private static BufferedImage decode(byte[] jpeg) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
        throw new UnreadablePhotoException("it is larger than 2000 pixels", null);
      }
      return reader.read(0);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadablePhotoException("it is no JPEG", e);
    } finally {
      reader.dispose();
    }
  }

  /// Fills the frame with the background and lays the photo on it, whole and undistorted.
  void draw(Graphics2D graphics, int x, int y, int width, int height) {
    graphics.setColor(background);
    graphics.fillRect(x, y, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    double scale = Math.min(width / (double) photo.getWidth(), height / (double) photo.getHeight());
    int w = (int) Math.round(photo.getWidth() * scale);
    int h = (int) Math.round(photo.getHeight() * scale);
    graphics.drawImage(photo, x + (width - w) / 2, y + (height - h) / 2, w, h, null);
  }
}
