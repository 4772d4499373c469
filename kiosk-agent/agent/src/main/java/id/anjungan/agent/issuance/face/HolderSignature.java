package id.anjungan.agent.issuance.face;

import id.anjungan.central.contract.Blob;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// The holder's signature, 168 x 44, 1 bit a pixel, as it lies in the chip
/// (docs/ktp-el-test-profile.md 1).
final class HolderSignature {

  static final int WIDTH = 168;
  static final int HEIGHT = 44;

  private final BufferedImage image;

  HolderSignature(Blob bits) {
    if (bits.length() != WIDTH / 8 * HEIGHT) {
      throw new IllegalArgumentException("a signature image has 924 bytes");
    }
    byte[] bytes = bits.bytes();
    image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      if ((bytes[i / 8] & (0x80 >> i % 8)) != 0) {
        image.setRGB(i % WIDTH, i / WIDTH, Color.WHITE.getRGB());
      }
    }
  }

  /// @param middle of the signature, from the left @param top of it
  void draw(Resin resin, double middle, double top, double height) {
    Graphics2D pen = resin.pen();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    int high = (int) Math.max(1, height);
    int wide = high * WIDTH / HEIGHT;
    pen.drawImage(image, (int) (middle - wide / 2.0), (int) top, wide, high, null);
  }
}
