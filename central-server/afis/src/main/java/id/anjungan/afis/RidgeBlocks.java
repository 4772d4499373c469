package id.anjungan.afis;

/// Blocks of a picture that hold ridges: enough contrast, and gradients that agree on a direction.
///
/// @param count blocks with ridges
/// @param coherence mean agreement of gradients inside them, 0 to 1
record RidgeBlocks(int count, double coherence) {

  /// Pixels of a block's side.
  static final int SIDE = 16;

  private static final double LEAST_VARIANCE = 150;
  private static final double LEAST_COHERENCE = 0.25;

  /// Whether the block with that corner holds ridges; the corner lies at 1 at least.
  static boolean holdsRidges(FingerImage image, int left, int top) {
    return coherence(image, left, top) >= LEAST_COHERENCE;
  }

  static RidgeBlocks of(FingerImage image) {
    int count = 0;
    double sum = 0;
    for (int top = 1; top + SIDE < image.height(); top += SIDE) {
      for (int left = 1; left + SIDE < image.width(); left += SIDE) {
        double coherence = coherence(image, left, top);
        if (coherence >= LEAST_COHERENCE) {
          count++;
          sum += coherence;
        }
      }
    }
    return new RidgeBlocks(count, count == 0 ? 0 : sum / count);
  }

  /// Length of the mean doubled gradient vector by the mean gradient energy; 0 without contrast.
  private static double coherence(FingerImage image, int left, int top) {
    byte[] pixels = image.pixels();
    int width = image.width();
    long sum = 0;
    long squares = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int y = top; y < top + SIDE; y++) {
      for (int x = left; x < left + SIDE; x++) {
        int at = y * width + x;
        int value = pixels[at] & 0xFF;
        sum += value;
        squares += (long) value * value;
        double dx = (pixels[at + 1] & 0xFF) - (pixels[at - 1] & 0xFF);
        double dy = (pixels[at + width] & 0xFF) - (pixels[at - width] & 0xFF);
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
      }
    }
    double mean = sum / (double) (SIDE * SIDE);
    double variance = squares / (double) (SIDE * SIDE) - mean * mean;
    return variance < LEAST_VARIANCE ? 0 : Math.hypot(xx - yy, 2 * xy) / (xx + yy);
  }
}
