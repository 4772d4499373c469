package id.anjungan.provisioning.citizen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;

/// A pen stroke that looks like a signature and spells nothing.
final class DrawnSignature {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 110;
  private static final Color INK = new Color(0x12, 0x1C, 0x55);

  private DrawnSignature() {}

  static BufferedImage drawn(RandomGenerator random) {
    BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = paper.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(INK);
    pen.setStroke(new BasicStroke(3.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(letters(random));
    pen.draw(flourish(random));
    pen.dispose();
    return paper;
  }

  /// One large loop, then smaller ones that lose height.
  private static Path2D letters(RandomGenerator random) {
    Path2D.Double line = new Path2D.Double();
    double x = 26;
    double base = 68;
    line.moveTo(x, base);
    line.curveTo(x + 4, base - 66, x + 52, base - 70, x + 34, base + 8);
    x += 34;
    int waves = random.nextInt(6, 11);
    for (int i = 0; i < waves; i++) {
      double step = 18 + random.nextDouble() * 15;
      double rise = (random.nextInt(4) == 0 ? 46 : 20) * (1 - 0.05 * i) + random.nextDouble() * 8;
      line.curveTo(
          x + step * 0.2, base - rise, x + step * 0.9, base - rise, x + step * 0.7, base + 3);
      x += step;
      line.quadTo(x - step * 0.2, base + 12, x, base - 4 + random.nextDouble() * 8);
    }
    return line;
  }

  private static Path2D flourish(RandomGenerator random) {
    double start = 60 + random.nextDouble() * 60;
    double dip = 84 + random.nextDouble() * 16;
    Path2D.Double line = new Path2D.Double();
    line.moveTo(start, dip);
    line.curveTo(start + 90, dip + 12, start + 190, dip - 26, 380, dip - 14);
    return line;
  }
}
