package id.anjungan.agent.issuance.face;

import id.anjungan.agent.device.cardprinter.CardFaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/// The pale background of the front: bands of waves and two rosettes, in blue for citizens, in
/// orange for foreigners (Permendagri 72/2022). Drawn for this profile alone; it resembles no
/// security print. Drawn once.
final class Guilloche {

  private static final int WAVES = 46;
  private static final double STEP = 3;

  private static final double TURN = Math.PI / 360;

  private final Color line;
  private final BufferedImage picture =
      new BufferedImage(CardFaces.WIDTH, CardFaces.HEIGHT, BufferedImage.TYPE_INT_RGB);

  private Guilloche(Color paper, Color wash, Color line) {
    this.line = line;
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setPaint(new GradientPaint(0, 0, paper, CardFaces.WIDTH, CardFaces.HEIGHT, wash));
    graphics.fillRect(0, 0, CardFaces.WIDTH, CardFaces.HEIGHT);
    drawLines(graphics);
    graphics.dispose();
  }

  static Guilloche forCitizens() {
    return new Guilloche(new Color(0xF3F9FD), new Color(0xD6E9F6), new Color(0x8CBBDD));
  }

  static Guilloche forForeigners() {
    return new Guilloche(new Color(0xFEF8F0), new Color(0xFBE3C4), new Color(0xE9AE6E));
  }

  void draw(Graphics2D graphics) {
    graphics.drawImage(picture, 0, 0, null);
  }

  private void drawLines(Graphics2D graphics) {
    graphics.setStroke(new BasicStroke(1.1f));
    graphics.setColor(faint(90));
    for (int k = 0; k < WAVES; k++) {
      graphics.draw(wave(k));
    }
    graphics.setColor(faint(120));
    rosette(graphics, 500, 392, 210, 16);
    rosette(graphics, 92, 70, 96, 12);
    rosette(graphics, 924, 70, 96, 12);
  }

  private Color faint(int alpha) {
    return new Color(line.getRed(), line.getGreen(), line.getBlue(), alpha);
  }

  private static Path2D wave(int k) {
    Path2D path = new Path2D.Double();
    double phase = k * 0.21;
    for (double x = -STEP; x <= CardFaces.WIDTH + STEP; x += STEP) {
      double y =
          k * CardFaces.HEIGHT / (double) (WAVES - 1)
              + 26 * Math.sin(x / 88 + phase)
              + 11 * Math.sin(x / 31 - 1.7 * phase);
      lineTo(path, x, y);
    }
    return path;
  }

  /// A family of closed curves whose radius swells and shrinks as they turn.
  private static void rosette(
      Graphics2D graphics, double middleX, double middleY, double radius, int petals) {
    for (int k = 0; k < 9; k++) {
      Path2D path = new Path2D.Double();
      double depth = 0.10 + 0.045 * k;
      double size = radius * (1 - 0.055 * k);
      for (double turn = 0; turn <= 2 * Math.PI + TURN; turn += TURN) {
        double r = size * (1 - depth + depth * Math.cos(petals * turn + k * Math.PI / 9));
        lineTo(path, middleX + r * Math.cos(turn), middleY + r * Math.sin(turn));
      }
      graphics.draw(path);
    }
  }

  private static void lineTo(Path2D path, double x, double y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }
}
