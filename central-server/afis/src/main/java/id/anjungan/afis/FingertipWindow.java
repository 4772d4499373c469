package id.anjungan.afis;

import java.util.Arrays;

/// Cuts a picture that is larger than any fingertip down to the part with the most ridges.
///
/// Extraction needs memory for every pixel at 500 dpi, some dozens of bytes each: a picture of
/// eight inches would cost a gigabyte for bare background. Sensors for single fingers go up to
/// about 1.6 x 1.5 inch (FAP 50 of the FBI's mobile ID profile), so two inches hold any fingertip.
final class FingertipWindow {

  private static final double LONGEST_INCHES = 2;

  private FingertipWindow() {}

  /// Whether a side is longer than two inches.
  static boolean isNeeded(FingerImage image) {
    return Math.max(image.width(), image.height()) > longest(image);
  }

  private static int longest(FingerImage image) {
    return (int) (LONGEST_INCHES * image.dpi());
  }

  /// A picture of at most two inches a side, to be wiped by its user.
  static FingerImage of(FingerImage image) {
    int longest = longest(image);
    int width = Math.min(longest, image.width());
    int height = Math.min(longest, image.height());
    int[][] ridges = ridgesAboveAndLeft(image);
    int bestLeft = 0;
    int bestTop = 0;
    int most = -1;
    for (int top = 0; top <= image.height() - height; top += RidgeBlocks.SIDE) {
      for (int left = 0; left <= image.width() - width; left += RidgeBlocks.SIDE) {
        int count = within(ridges, left, top, width, height);
        if (count > most) {
          most = count;
          bestLeft = left;
          bestTop = top;
        }
      }
    }
    return cut(image, bestLeft, bestTop, width, height);
  }

  /// Counts of blocks with ridges in the rectangle from the origin to each block, exclusive.
  private static int[][] ridgesAboveAndLeft(FingerImage image) {
    int side = RidgeBlocks.SIDE;
    int[][] sums = new int[image.height() / side + 1][image.width() / side + 1];
    for (int row = 1; row < sums.length; row++) {
      for (int column = 1; column < sums[0].length; column++) {
        int left = (column - 1) * side + 1;
        int top = (row - 1) * side + 1;
        boolean inside = left + side < image.width() && top + side < image.height();
        int here = inside && RidgeBlocks.holdsRidges(image, left, top) ? 1 : 0;
        sums[row][column] =
            here + sums[row - 1][column] + sums[row][column - 1] - sums[row - 1][column - 1];
      }
    }
    return sums;
  }

  private static int within(int[][] sums, int left, int top, int width, int height) {
    int side = RidgeBlocks.SIDE;
    int fromRow = top / side;
    int fromColumn = left / side;
    int toRow = (top + height) / side;
    int toColumn = (left + width) / side;
    return sums[toRow][toColumn]
        - sums[fromRow][toColumn]
        - sums[toRow][fromColumn]
        + sums[fromRow][fromColumn];
  }

  private static FingerImage cut(FingerImage image, int left, int top, int width, int height) {
    byte[] cut = new byte[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(image.pixels(), (top + y) * image.width() + left, cut, y * width, width);
    }
    FingerImage window = new FingerImage(width, height, image.dpi(), cut);
    Arrays.fill(cut, (byte) 0);
    return window;
  }
}
