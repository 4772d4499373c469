package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;
import java.util.Arrays;

/// Where a finger picture shows ridges. It is looked at in square blocks, about two ridges wide: a
/// block shows ridges when its grey values spread enough.
///
/// @param coverage part of the blocks that show ridges, 0 to 1
/// @param faint part of the blocks that show something, but hardly ridges, 0 to 1
/// @param spread mean standard deviation of the grey values in a block with ridges
/// @param grey mean grey value of the blocks with ridges, 0 = black
/// @param offCentre distance of the ridges' centre from the middle of the picture, 1 = at its edge
record RidgeArea(double coverage, double faint, double spread, double grey, double offCentre) {

  /// Blocks to an inch: 16 pixels at 500 dpi.
  private static final int BLOCKS_PER_INCH = 31;

  private static final double RIDGE_SPREAD = 18;
  private static final double FAINT_SPREAD = 6;

  static RidgeArea of(Press.Picture picture) {
    byte[] grey = picture.grey();
    int block = Math.clamp(picture.dpi() / BLOCKS_PER_INCH, 4, 32);
    Sum sum = new Sum(picture.width() / block, picture.height() / block);
    for (int y = 0; y < sum.rows; y++) {
      for (int x = 0; x < sum.columns; x++) {
        sum.add(x, y, Block.at(grey, picture.width(), x * block, y * block, block));
      }
    }
    Arrays.fill(grey, (byte) 0);
    return sum.area();
  }

  /// Mean and standard deviation of a block.
  private record Block(double mean, double spread) {
    static Block at(byte[] grey, int width, int left, int top, int size) {
      long sum = 0;
      long squares = 0;
      for (int y = top; y < top + size; y++) {
        for (int x = left; x < left + size; x++) {
          int value = Byte.toUnsignedInt(grey[y * width + x]);
          sum += value;
          squares += (long) value * value;
        }
      }
      double count = (double) size * size;
      double mean = sum / count;
      return new Block(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
    }
  }

  /// What the blocks add up to.
  private static final class Sum {
    private final int columns;
    private final int rows;
    private int ridges;
    private int faint;
    private double spread;
    private double grey;
    private double x;
    private double y;

    Sum(int columns, int rows) {
      this.columns = columns;
      this.rows = rows;
    }

    void add(int column, int row, Block block) {
      if (block.spread() >= RIDGE_SPREAD) {
        ridges++;
        spread += block.spread();
        grey += block.mean();
        x += column + 0.5;
        y += row + 0.5;
      } else if (block.spread() >= FAINT_SPREAD) {
        faint++;
      }
    }

    RidgeArea area() {
      double blocks = (double) columns * rows;
      if (ridges == 0) {
        return new RidgeArea(0, faint / blocks, 0, 255, 0);
      }
      double away = Math.max(away(x, columns), away(y, rows));
      return new RidgeArea(ridges / blocks, faint / blocks, spread / ridges, grey / ridges, away);
    }

    private double away(double sum, int size) {
      return Math.abs(sum / ridges - size / 2.0) / (size / 2.0);
    }
  }
}
