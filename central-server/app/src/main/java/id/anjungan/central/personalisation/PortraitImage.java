package id.anjungan.central.personalisation;

import id.anjungan.central.contract.PhotoBackground;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/// The portrait as chip and print hold it: 240 x 320, baseline JPEG, the background of the holder's
/// birth year in place.
public final class PortraitImage {

  public static final int WIDTH = 240;
  public static final int HEIGHT = 320;

  /// Bytes that the chip's photo file holds behind its length prefix.
  public static final int LONGEST = 4094;

  private static final Color SHADE = new Color(0xE3, 0xE3, 0xE3);

  private PortraitImage() {}

  /// @param image PNG or JPEG of any size, cut to 3:4 around its middle; null draws a silhouette
  /// @return at most [#LONGEST] bytes
  /// @throws UnreadablePictureException when the image is no such picture
  public static byte[] jpeg(byte @Nullable [] image, PhotoBackground background) {
    BufferedImage person = image == null ? silhouette() : cut(Pictures.read(image));
    BorderColour.makeTransparent(person);
    return JpegWithin.encode(on(colour(background), person), LONGEST);
  }

  private static Color colour(PhotoBackground background) {
    return switch (background) {
      case RED -> new Color(0xC8, 0x10, 0x20);
      case BLUE -> new Color(0x10, 0x50, 0xB4);
    };
  }

  private static BufferedImage cut(BufferedImage picture) {
    int width = Math.min(picture.getWidth(), picture.getHeight() * WIDTH / HEIGHT);
    int height = Math.min(picture.getHeight(), picture.getWidth() * HEIGHT / WIDTH);
    int left = (picture.getWidth() - width) / 2;
    // The head is at the top: what is too high is cut below.
    int top = (picture.getHeight() - height) / 4;
    return Pictures.scaled(picture.getSubimage(left, top, width, height), WIDTH, HEIGHT);
  }

  private static BufferedImage on(Color background, BufferedImage person) {
    BufferedImage portrait = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = Pictures.smooth(portrait);
    graphics.setColor(background);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.drawImage(person, 0, 0, null);
    graphics.dispose();
    return portrait;
  }

  private static BufferedImage silhouette() {
    BufferedImage person = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = Pictures.smooth(person);
    graphics.setColor(SHADE);
    graphics.fill(new Ellipse2D.Double(72, 62, 96, 126));
    graphics.fill(new Ellipse2D.Double(22, 208, 196, 220));
    graphics.dispose();
    return person;
  }
}
