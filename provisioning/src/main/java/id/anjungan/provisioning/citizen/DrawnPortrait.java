package id.anjungan.provisioning.citizen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

/// A plainly drawn face on nothing, so that any background can stand behind it. Varied enough to
/// tell two citizens of a demo apart; no one's likeness.
final class DrawnPortrait {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 480;
  private static final double MIDDLE = WIDTH / 2.0;

  private static final List<Color> SKINS =
      List.of(
          new Color(0xE8, 0xBE, 0x97),
          new Color(0xD9, 0xA6, 0x78),
          new Color(0xC2, 0x8A, 0x5C),
          new Color(0xA8, 0x72, 0x48),
          new Color(0x86, 0x58, 0x38));
  private static final List<Color> CLOTHES =
      List.of(
          new Color(0xF2, 0xF2, 0xEE),
          new Color(0x2E, 0x5A, 0x4C),
          new Color(0x6B, 0x3A, 0x22),
          new Color(0x3D, 0x46, 0x5E),
          new Color(0x8A, 0x5A, 0x7C),
          new Color(0x4F, 0x6D, 0x8F));
  private static final Color HAIR = new Color(0x22, 0x1C, 0x1A);
  private static final Color CAP = new Color(0x18, 0x18, 0x1C);

  private final Graphics2D brush;
  private final Color skin;
  private final Color cloth;
  private final double faceWidth;
  private final double faceHeight;
  private final double top;

  private DrawnPortrait(Graphics2D brush, RandomGenerator random) {
    this.brush = brush;
    this.skin = WordLists.oneOf(random, SKINS);
    this.cloth = WordLists.oneOf(random, CLOTHES);
    this.faceWidth = 142 + random.nextDouble() * 26;
    this.faceHeight = 188 + random.nextDouble() * 24;
    this.top = 92 + random.nextDouble() * 8;
  }

  /// @param sex 1 man, 2 woman
  static BufferedImage drawn(RandomGenerator random, int sex) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = picture.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    DrawnPortrait portrait = new DrawnPortrait(brush, random);
    Headwear headwear = Headwear.drawn(random, sex);
    portrait.behindHead(headwear);
    portrait.shoulders();
    portrait.face();
    portrait.features(random);
    portrait.overHead(headwear);
    brush.dispose();
    return picture;
  }

  /// What a head may carry.
  private enum Headwear {
    SHORT_HAIR,
    CAP,
    LONG_HAIR,
    SCARF;

    static Headwear drawn(RandomGenerator random, int sex) {
      boolean first = random.nextInt(3) > 0;
      if (sex == 1) {
        return first ? SHORT_HAIR : CAP;
      }
      return first ? SCARF : LONG_HAIR;
    }
  }

  private void behindHead(Headwear headwear) {
    if (headwear == Headwear.LONG_HAIR) {
      brush.setColor(HAIR);
      double width = faceWidth + 44;
      brush.fill(
          new RoundRectangle2D.Double(
              MIDDLE - width / 2, top - 26, width, faceHeight + 90, width, 150));
    }
  }

  private void shoulders() {
    brush.setPaint(new GradientPaint(0, 330, cloth, 0, HEIGHT, shaded(cloth, 0.72)));
    brush.fill(new RoundRectangle2D.Double(26, 352, WIDTH - 52.0, 260, 170, 150));
    brush.setColor(shaded(skin, 0.88));
    brush.fill(new RoundRectangle2D.Double(MIDDLE - 36, top + faceHeight - 52, 72, 128, 40, 60));
    brush.setColor(shaded(cloth, 0.86));
    brush.fill(collar(-1));
    brush.fill(collar(1));
  }

  private static Path2D collar(int side) {
    Path2D.Double collar = new Path2D.Double();
    collar.moveTo(MIDDLE + side * 40, 338);
    collar.lineTo(MIDDLE, 396);
    collar.lineTo(MIDDLE + side * 34, 416);
    collar.lineTo(MIDDLE + side * 68, 356);
    collar.closePath();
    return collar;
  }

  private void face() {
    brush.setColor(shaded(skin, 0.93));
    for (int side = -1; side <= 1; side += 2) {
      double ear = MIDDLE + side * faceWidth / 2 - 12;
      brush.fill(new Ellipse2D.Double(ear, top + faceHeight * 0.42, 24, 44));
    }
    Color edge = shaded(skin, 0.88);
    brush.setPaint(
        new GradientPaint((float) MIDDLE, 0, skin, (float) (MIDDLE + faceWidth), 0, edge));
    brush.fill(new Ellipse2D.Double(MIDDLE - faceWidth / 2, top, faceWidth, faceHeight));
  }

  private void features(RandomGenerator random) {
    double eyes = top + faceHeight * 0.46;
    double apart = faceWidth * (0.20 + random.nextDouble() * 0.03);
    double browLift = 17 + random.nextDouble() * 5;
    for (int side = -1; side <= 1; side += 2) {
      eye(MIDDLE + side * apart, eyes);
      brow(MIDDLE + side * apart, eyes - browLift);
    }
    brush.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    brush.setColor(shaded(skin, 0.74));
    double nose = top + faceHeight * 0.64;
    brush.draw(new Arc2D.Double(MIDDLE - 13, nose - 12, 26, 18, 200, 140, Arc2D.OPEN));
    brush.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    brush.setColor(new Color(0x9C, 0x4A, 0x44));
    double width = 44 + random.nextDouble() * 14;
    double mouth = top + faceHeight * 0.76;
    brush.draw(new Arc2D.Double(MIDDLE - width / 2, mouth - 12, width, 20, 205, 130, Arc2D.OPEN));
  }

  private void eye(double x, double y) {
    brush.setColor(new Color(0xF6, 0xF3, 0xEE));
    brush.fill(new Ellipse2D.Double(x - 13, y - 7, 26, 14));
    brush.setColor(new Color(0x30, 0x20, 0x18));
    brush.fill(new Ellipse2D.Double(x - 7, y - 7, 14, 14));
  }

  private void brow(double x, double y) {
    brush.setColor(HAIR);
    brush.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    brush.draw(new Arc2D.Double(x - 18, y - 4, 36, 14, 30, 120, Arc2D.OPEN));
  }

  private void overHead(Headwear headwear) {
    switch (headwear) {
      case SHORT_HAIR, LONG_HAIR -> hair();
      case CAP -> cap();
      case SCARF -> scarf();
    }
  }

  private void hair() {
    double width = faceWidth + 12;
    Area hair = new Area(new Ellipse2D.Double(MIDDLE - width / 2, top - 20, width, faceHeight));
    double line = top + faceHeight * 0.17;
    hair.subtract(new Area(new Ellipse2D.Double(MIDDLE - width * 0.44, line, width * 0.88, 400)));
    hair.subtract(new Area(new Rectangle2D.Double(0, top + faceHeight * 0.36, WIDTH, 300)));
    brush.setColor(HAIR);
    brush.fill(hair);
  }

  private void cap() {
    hair();
    double width = faceWidth + 10;
    brush.setPaint(
        new GradientPaint(
            (float) (MIDDLE - width / 2), 0, CAP, (float) (MIDDLE + width / 2), 0, CAP.brighter()));
    brush.fill(new RoundRectangle2D.Double(MIDDLE - width / 2, top - 42, width, 88, 34, 44));
  }

  private void scarf() {
    double width = faceWidth + 56;
    Area scarf = new Area(new Ellipse2D.Double(MIDDLE - width / 2, top - 36, width, 330));
    Path2D.Double fall = new Path2D.Double();
    fall.moveTo(MIDDLE - width / 2 + 2, top + 130);
    fall.lineTo(MIDDLE - width / 2 - 14, 430);
    fall.quadTo(MIDDLE, 500, MIDDLE + width / 2 + 14, 430);
    fall.lineTo(MIDDLE + width / 2 - 2, top + 130);
    fall.closePath();
    scarf.add(new Area(fall));
    double opening = faceWidth * 0.90;
    scarf.subtract(
        new Area(new Ellipse2D.Double(MIDDLE - opening / 2, top + 14, opening, faceHeight - 14)));
    brush.setPaint(new GradientPaint(0, 80, shaded(cloth, 1.05), 0, 460, shaded(cloth, 0.7)));
    brush.fill(scarf);
  }

  private static Color shaded(Color colour, double factor) {
    return new Color(
        (int) Math.min(255, colour.getRed() * factor),
        (int) Math.min(255, colour.getGreen() * factor),
        (int) Math.min(255, colour.getBlue() * factor));
  }
}
