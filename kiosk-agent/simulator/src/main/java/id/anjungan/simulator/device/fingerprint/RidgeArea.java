package id.anjungan.simulator.device.fingerprint;

import java.awt.geom.Point2D;
import java.util.Arrays;

/// Where the ridges are in a picture at 500 dpi: where light and dark change within a few pixels,
/// as ridges a half millimetre apart make it.
final class RidgeArea {

  /// Side of a block, about two ridge periods at 500 dpi.
  private static final int BLOCK = 16;

  /// A block counts as ridges when its variance is at least this part of a busy block's.
  private static final double PART = 0.2;

  /// Blocks of ridges that a way of one block from the middle is worth.
  private static final double PULL = 2;

  private final int columns;
  private final int rows;
  private final long[] sums;
  private final Point2D middle;

  RidgeArea(GreyPicture picture) {
    this.columns = Math.max(1, picture.width() / BLOCK);
    this.rows = Math.max(1, picture.height() / BLOCK);
    boolean[] mask = mask(picture);
    this.sums = summed(mask);
    this.middle = middle(mask);
  }

  /// The left upper corner, in pixels, of the window that holds most ridges; of several the one
  /// nearest to their middle.
  ///
  /// @return x, y; 0 along an axis on which the picture is not larger than the window
  int[] bestWindow(GreyPicture picture, int width, int height) {
    int mostX = Math.max(0, picture.width() - width);
    int mostY = Math.max(0, picture.height() - height);
    int[] corner = {0, 0};
    double best = Double.NEGATIVE_INFINITY;
    for (int y = 0; y <= mostY; y += step(mostY)) {
      for (int x = 0; x <= mostX; x += step(mostX)) {
        double score = score(x, y, width, height);
        if (score > best) {
          best = score;
          corner = new int[] {x, y};
        }
      }
    }
    return corner;
  }

  private static int step(int room) {
    return Math.clamp(room / 4, 1, BLOCK / 2);
  }

  /// Blocks of ridges in the window, less the way from its middle to that of all ridges: of windows
  /// that hold equally many the one around the middle of the finger is best.
  private double score(int x, int y, int width, int height) {
    double away =
        Math.hypot(x + width / 2.0 - middle.getX(), y + height / 2.0 - middle.getY()) / BLOCK;
    return count(x, y, width, height) - away * PULL;
  }

  private long count(int x, int y, int width, int height) {
    int left = Math.clamp(x / BLOCK, 0, columns);
    int top = Math.clamp(y / BLOCK, 0, rows);
    int right = Math.clamp((x + width) / BLOCK, left, columns);
    int bottom = Math.clamp((y + height) / BLOCK, top, rows);
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  }

  private long at(int column, int row) {
    return sums[row * (columns + 1) + column];
  }

  private long[] summed(boolean[] mask) {
    long[] total = new long[(columns + 1) * (rows + 1)];
    int width = columns + 1;
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        total[row * width + column] =
            (mask[(row - 1) * columns + column - 1] ? 1 : 0)
                + total[(row - 1) * width + column]
                + total[row * width + column - 1]
                - total[(row - 1) * width + column - 1];
      }
    }
    return total;
  }

  private Point2D middle(boolean[] mask) {
    double x = 0;
    double y = 0;
    int count = 0;
    for (int i = 0; i < mask.length; i++) {
      if (mask[i]) {
        x += (i % columns + 0.5) * BLOCK;
        y += (Math.floorDiv(i, columns) + 0.5) * BLOCK;
        count++;
      }
    }
    return new Point2D.Double(x / Math.max(1, count), y / Math.max(1, count));
  }

  private boolean[] mask(GreyPicture picture) {
    double[] variances = new double[columns * rows];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = variance(picture, i % columns * BLOCK, i / columns * BLOCK);
    }
    double[] sorted = variances.clone();
    Arrays.sort(sorted);
    double busy = sorted[(int) (sorted.length * 0.9)];
    boolean[] mask = new boolean[variances.length];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = variances[i] > Math.max(1, PART * busy);
    }
    return mask;
  }

  private static double variance(GreyPicture picture, int left, int top) {
    int right = Math.min(picture.width(), left + BLOCK);
    int bottom = Math.min(picture.height(), top + BLOCK);
    double sum = 0;
    double squares = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += picture.at(x, y);
        squares += (double) picture.at(x, y) * picture.at(x, y);
      }
    }
    int count = (right - left) * (bottom - top);
    return squares / count - sum / count * (sum / count);
  }
}
