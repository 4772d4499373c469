package id.anjungan.central.personalisation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// The holder's signature as the chip holds it: 168 x 44, 1 bit a pixel, 1 = ink, rows from the
/// top, the most significant bit left.
public final class SignatureImage {

  public static final int WIDTH = 168;
  public static final int HEIGHT = 44;
  public static final int LENGTH = WIDTH * HEIGHT / 8;

  private static final int MARGIN = 2;

  /// Darkness from which a scaled pixel is ink: thin strokes grow light when they shrink.
  private static final int INK = 60;

  private SignatureImage() {}

  /// @param png PNG or JPEG of ink on light paper or on nothing, any size; null when none was
  ///   recorded: a plain stroke as long as the name stands for it
  /// @return [#LENGTH] bytes
  /// @throws UnreadablePictureException when it is no such picture
  public static byte[] bitmap(byte @Nullable [] png, String name) {
    return bits(png == null ? stroke(name) : fitted(Pictures.read(png)));
  }

  private static BufferedImage fitted(BufferedImage picture) {
    double scale =
        Math.min(
            (WIDTH - 2.0 * MARGIN) / picture.getWidth(),
            (HEIGHT - 2.0 * MARGIN) / picture.getHeight());
    int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
    BufferedImage paper = paper();
    Graphics2D graphics = paper.createGraphics();
    graphics.drawImage(
        Pictures.scaled(picture, width, height), (WIDTH - width) / 2, (HEIGHT - height) / 2, null);
    graphics.dispose();
    return paper;
  }

  private static BufferedImage stroke(String name) {
    int waves = Math.clamp(name.length(), 3, 14);
    Path2D.Double line = new Path2D.Double();
    line.moveTo(14, 30);
    for (int i = 0; i < waves; i++) {
      double x = 14 + i * 10.0;
      line.quadTo(x + 3, i % 3 == 0 ? 6 : 16, x + 10, 30);
    }
    BufferedImage paper = paper();
    Graphics2D graphics = Pictures.smooth(paper);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.draw(line);
    graphics.dispose();
    return paper;
  }

  private static BufferedImage paper() {
    BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = paper.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.dispose();
    return paper;
  }

  private static byte[] bits(BufferedImage paper) {
    byte[] bits = new byte[LENGTH];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      int pixel = paper.getRGB(i % WIDTH, i / WIDTH);
      int light = ((pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF)) / 3;
      if (255 - light >= INK) {
        bits[i / 8] |= (byte) (0x80 >> i % 8);
      }
    }
    return bits;
  }
}
