package id.anjungan.agent.issuance.face;

import id.anjungan.agent.device.cardprinter.CardFaces;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// The black layer of one face: drawn smoothly, then decided pixel by pixel, because resin is
/// either there or not. Text is drawn by its outlines, so that no platform's hinting changes it.
final class Resin {

  private static final int INK_FROM = 128;

  private final BufferedImage layer =
      new BufferedImage(CardFaces.WIDTH, CardFaces.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D graphics = layer.createGraphics();

  Resin() {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
  }

  /// Something to draw lines with; whatever is white there becomes ink.
  Graphics2D pen() {
    return graphics;
  }

  /// @param x left end @param baseline of the letters
  void text(Font font, String text, double x, double baseline) {
    Shape outline = font.createGlyphVector(CardFonts.exact(), text).getOutline();
    graphics.fill(
        AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(outline));
  }

  void centred(Font font, String text, double middle, double baseline) {
    text(font, text, middle - CardFonts.width(font, text) / 2, baseline);
  }

  /// @return 1 bit a pixel, most significant bit left, 1 = ink
  byte[] mask() {
    byte[] grey = ((DataBufferByte) layer.getRaster().getDataBuffer()).getData();
    byte[] mask = new byte[CardFaces.WIDTH / 8 * CardFaces.HEIGHT];
    for (int i = 0; i < grey.length; i++) {
      if (Byte.toUnsignedInt(grey[i]) >= INK_FROM) {
        mask[i / 8] |= (byte) (0x80 >> i % 8);
      }
    }
    return mask;
  }
}
