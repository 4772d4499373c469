package id.anjungan.afis;

/// Our own measure of how useful a picture is, 0 to 100. It is not NFIQ 2 and must not be called
/// so.
///
/// Product of three shares: ridge area against what a module of 256 x 288 at 500 dpi sees, mean
/// ridge strength inside that area, and minutiae found against [#ENOUGH_MINUTIAE]. A blank picture
/// has 0; good pictures of the public FVC sets lie above 60.
public final class ImageQuality {

  /// Twelve agreeing minutiae have long been held enough to identify; a press shows about half of
  /// those it shares, so 24 found ones are enough.
  private static final int ENOUGH_MINUTIAE = 24;

  /// Square millimetres of ridges that earn the full share: 10 x 12 mm.
  private static final double ENOUGH_AREA = 120;

  private static final double MILLIMETRES_PER_INCH = 25.4;

  private ImageQuality() {}

  /// @param template what was extracted from this image
  public static int of(FingerImage image, FingerTemplate template) {
    RidgeBlocks blocks = RidgeBlocks.of(image);
    double side = RidgeBlocks.SIDE * MILLIMETRES_PER_INCH / image.dpi();
    double area = Math.min(1, blocks.count() * side * side / ENOUGH_AREA);
    double found = Math.min(1, template.minutiaCount() / (double) ENOUGH_MINUTIAE);
    return (int) Math.round(100 * Math.sqrt(area * found) * blocks.coherence());
  }
}
