package id.anjungan.provisioning.bench;

import id.anjungan.afis.FingerImage;
import id.anjungan.agent.device.fingerprint.Press;

/// A citizen's impression as the fingerprint module would see it: 256 x 288, 16 grey levels, 500
/// dpi.
final class ModulePicture {

  static final int WIDTH = 256;
  static final int HEIGHT = 288;
  private static final int WHITE = 255;

  private ModulePicture() {}

  /// The middle of the picture; white where it is smaller than the module's window.
  static Press.Picture of(FingerImage image) {
    byte[] from = image.grey();
    byte[] grey = new byte[WIDTH * HEIGHT];
    int left = (image.width() - WIDTH) / 2;
    int top = (image.height() - HEIGHT) / 2;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        grey[y * WIDTH + x] = (byte) (level(image, from, left + x, top + y) * 17);
      }
    }
    return new Press.Picture(WIDTH, HEIGHT, 500, grey);
  }

  private static int level(FingerImage image, byte[] grey, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < image.width() && y < image.height();
    int value = inside ? grey[y * image.width() + x] & 0xFF : WHITE;
    return value >> 4;
  }
}
