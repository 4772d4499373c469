package id.anjungan.simulator.device.fingerprint;

import java.util.Arrays;

/// Where the ridges are in a picture at 500 dpi: where light and dark change within a few pixels,
/// as ridges a half millimetre apart make it.
final class RidgeArea {

  /// Side of a block, about two ridge periods at 500 dpi.
  private static final int BLOCK = 16;

  /// A block counts as ridges when its variance is at least this part of a busy block's.
  private static final double PART = 0.2;

  private final int columns;
  private final int rows;
  private final long[] sums;

  RidgeArea(GreyPicture picture) {
    this.columns = Math.max(1, picture.width() / BLOCK);
    this.rows = Math.max(1, picture.height() / BLOCK);
    this.sums = summed(mask(picture));
  }

  /// The left upper corner, in pixels, of the window that holds most ridges; of several the one
  /// whose ridges lie most in the middle.
  ///
  /// @return x, y; 0 along an axis on which the picture is not larger than the window
  int[] bestWindow(GreyPicture picture, int width, int height) {
    int bestX = 0;
    int bestY = 0;
    long best = Long.MIN_VALUE;
    for (int y = 0;
        y <= Math.max(0, picture.height() - height);
        y += step(picture.height(), height)) {
      for (int x = 0;
          x <= Math.max(0, picture.width() - width);
          x += step(picture.width(), width)) {
        long score = score(x, y, width, height);
        if (score > best) {
          best = score;
          bestX = x;
          bestY = y;
        }
      }
    }
    return new int[] {bestX, bestY};
  }

  private static int step(int whole, int window) {
    return Math.clamp((whole - window) / 4, 1, BLOCK / 2);
  }

  /// Ridges in the window first, and of equals the window with as much around as within its middle.
  private long score(int x, int y, int width, int height) {
    long all = count(x, y, width, height);
    long middle = count(x + width / 4, y + height / 4, width / 2, height / 2);
    long left = count(x, y, width / 2, height);
    long upper = count(x, y, width, height / 2);
    return all * 4 + middle - (Math.abs(2 * left - all) + Math.abs(2 * upper - all)) / 2;
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
