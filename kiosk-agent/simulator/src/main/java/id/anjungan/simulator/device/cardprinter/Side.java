package id.anjungan.simulator.device.cardprinter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// What will be printed on one side of the card.
final class Side {

  private final Map<Character, Panel> panels = new HashMap<>();

  void load(Panel panel) {
    panels.put(panel.colour(), panel);
  }

  void clear() {
    panels.clear();
  }

  boolean isEmpty() {
    return panels.isEmpty();
  }

  /// The printed side as a PNG of 1016 x 648: dyes take away their colour, resin covers.
  byte[] print() {
    BufferedImage card = new BufferedImage(Panel.ROWS, Panel.ROW, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < Panel.ROW; y++) {
      for (int x = 0; x < Panel.ROWS; x++) {
        card.setRGB(x, y, colour(x, y));
      }
    }
    return png(card);
  }

  private int colour(int x, int y) {
    double resin = 1 - density('k', x, y);
    int red = light(density('c', x, y), resin);
    int green = light(density('m', x, y), resin);
    int blue = light(density('y', x, y), resin);
    return (red << 16) | (green << 8) | blue;
  }

  private double density(char colour, int x, int y) {
    Panel panel = panels.get(colour);
    return panel == null ? 0 : panel.density(x, y);
  }

  private static int light(double dye, double resin) {
    return (int) Math.round(255 * (1 - dye) * resin);
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
