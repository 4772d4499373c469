package id.anjungan.simulator.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// The ten digits of one typeface, as shapes to compare with.
final class DigitShapes {

  private static final float SIZE = 80;
  private static final List<String> FAMILIES =
      List.of("DejaVu Sans", "Liberation Sans", Font.SANS_SERIF, Font.MONOSPACED);

  private final List<double[]> digits;

  private DigitShapes(Font font) {
    this.digits = new ArrayList<>();
    for (char digit = '0'; digit <= '9'; digit++) {
      digits.add(blot(font, digit).grid());
    }
  }

  /// The typefaces that are tried: regular and bold, as wide as designed and condensed to nine
  /// tenths.
  static List<DigitShapes> typefaces() {
    List<DigitShapes> all = new ArrayList<>();
    for (String family : FAMILIES) {
      for (int style : new int[] {Font.PLAIN, Font.BOLD}) {
        Font font = new Font(family, style, 1).deriveFont(SIZE);
        all.add(new DigitShapes(font));
        all.add(new DigitShapes(font.deriveFont(AffineTransform.getScaleInstance(0.9, 1))));
      }
    }
    return all;
  }

  /// The digit that a glyph is most like. @param likeness correlation, 1 for the same shape
  record Guess(char digit, double likeness) {}

  Guess guess(double[] glyph) {
    Guess best = new Guess('?', -1);
    for (int digit = 0; digit < digits.size(); digit++) {
      double likeness = correlation(digits.get(digit), glyph);
      if (likeness > best.likeness()) {
        best = new Guess((char) ('0' + digit), likeness);
      }
    }
    return best;
  }

  private static Blot blot(Font font, char digit) {
    Shape outline =
        font.createGlyphVector(new FontRenderContext(null, true, true), String.valueOf(digit))
            .getOutline(20, 120);
    BufferedImage picture = new BufferedImage(160, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 160, 160);
    pen.setColor(Color.BLACK);
    pen.fill(outline);
    pen.dispose();
    return new Ink(picture).blots().getFirst();
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - meanA) * (b[i] - meanB);
      squaresA += (a[i] - meanA) * (a[i] - meanA);
      squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return product / Math.sqrt(Math.max(1e-9, squaresA * squaresB));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
