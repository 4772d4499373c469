package id.anjungan.central.personalisation;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Finds a plain light background at the edges of a portrait and makes it transparent.
final class BorderColour {

  /// Mean of red, green and blue from which a background counts as light.
  private static final int LIGHT = 150;

  /// Distance in RGB within which a pixel is background.
  private static final int NEAR = 42;

  /// Share of edge pixels, in percent, that must be near the median for a plain background.
  private static final int PLAIN_SHARE = 80;

  private BorderColour() {}

  /// Leaves the picture alone when it already has a transparent edge, or none that is plain.
  static void makeTransparent(BufferedImage picture) {
    int[] edge = edge(picture);
    int median = median(edge);
    boolean transparent = Arrays.stream(edge).anyMatch(pixel -> pixel >>> 24 < 128);
    long near = Arrays.stream(edge).filter(pixel -> isNear(pixel, median)).count();
    if (!transparent && isLight(median) && near * 100 >= (long) edge.length * PLAIN_SHARE) {
      clearFromEdge(picture, median);
    }
  }

  /// The upper two thirds of the left and right edge and the whole top: below stand shoulders.
  private static int[] edge(BufferedImage picture) {
    int width = picture.getWidth();
    int depth = picture.getHeight() * 2 / 3;
    int[] edge = new int[width + 2 * depth];
    picture.getRGB(0, 0, width, 1, edge, 0, width);
    picture.getRGB(0, 0, 1, depth, edge, width, 1);
    picture.getRGB(width - 1, 0, 1, depth, edge, width + depth, 1);
    return edge;
  }

  private static int median(int[] pixels) {
    int median = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int bits = shift;
      int[] channel = Arrays.stream(pixels).map(pixel -> pixel >> bits & 0xFF).sorted().toArray();
      median |= channel[channel.length / 2] << shift;
    }
    return median;
  }

  private static boolean isLight(int colour) {
    return (colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF) >= 3 * LIGHT;
  }

  private static boolean isNear(int a, int b) {
    int red = (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
    int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
    int blue = (a & 0xFF) - (b & 0xFF);
    return red * red + green * green + blue * blue <= NEAR * NEAR;
  }

  private static void clearFromEdge(BufferedImage picture, int background) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    Deque<int[]> open = new ArrayDeque<>();
    for (int x = 0; x < width; x++) {
      open.add(new int[] {x, 0});
    }
    for (int y = 0; y < height; y++) {
      open.add(new int[] {0, y});
      open.add(new int[] {width - 1, y});
    }
    while (!open.isEmpty()) {
      int[] at = open.remove();
      boolean inside = at[0] >= 0 && at[0] < width && at[1] >= 0 && at[1] < height;
      if (inside && isBackground(picture.getRGB(at[0], at[1]), background)) {
        picture.setRGB(at[0], at[1], 0);
        open.add(new int[] {at[0] + 1, at[1]});
        open.add(new int[] {at[0] - 1, at[1]});
        open.add(new int[] {at[0], at[1] + 1});
        open.add(new int[] {at[0], at[1] - 1});
      }
    }
  }

  private static boolean isBackground(int pixel, int background) {
    return pixel >>> 24 != 0 && isNear(pixel, background);
  }
}
