package id.anjungan.agent.issuance.face;

import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.central.contract.CardNumber;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/// The back, in black alone: an ornament after the kawung pattern of Javanese batik, the name of
/// the card, and what its holder or finder should know.
final class BackFace {

  private static final double MIDDLE = CardFaces.WIDTH / 2.0;
  private static final double ORNAMENT_Y = 186;
  private static final int RINGS = 3;
  private static final double BAND = 280;
  private static final List<String> EXPLANATION =
      List.of(
          "Chip kartu ini memuat biodata, foto, tanda tangan, dan sidik jari pemegangnya.",
          "Kartu hilang atau rusak: ajukan penggantian di anjungan atau kantor Dukcapil; gratis.",
          "Menemukan kartu ini? Serahkan ke kantor desa, kelurahan, atau Dukcapil terdekat.");

  private final Resin resin = new Resin();

  BackFace(CardFonts fonts, CardNumber number) {
    drawOrnament();
    drawBands();
    resin.centred(fonts.bold(42), "KARTU TANDA PENDUDUK ELEKTRONIK", MIDDLE, 414);
    for (int i = 0; i < EXPLANATION.size(); i++) {
      resin.centred(fonts.regular(23), EXPLANATION.get(i), MIDDLE, 464 + i * 34);
    }
    resin.centred(fonts.regular(21), "No. kartu " + number.value(), MIDDLE, 574);
    resin.centred(fonts.regular(15), CardFaceDrawing.SPECIMEN, MIDDLE, 638);
  }

  private void drawOrnament() {
    Graphics2D pen = resin.pen();
    pen.setStroke(new BasicStroke(2f));
    for (int ring = 0; ring < RINGS; ring++) {
      int petals = 8 * (ring + 1);
      for (int i = 0; i < petals; i++) {
        petal(pen, 2 * Math.PI * (i + ring * 0.5) / petals, 14 + ring * 47, 52);
      }
    }
    circle(pen, 163);
    circle(pen, 169);
    pen.fill(disc(8));
  }

  private static void circle(Graphics2D pen, double radius) {
    pen.draw(disc(radius));
  }

  private static Ellipse2D disc(double radius) {
    return new Ellipse2D.Double(MIDDLE - radius, ORNAMENT_Y - radius, 2 * radius, 2 * radius);
  }

  /// A pointed oval that lies along a ray, with its vein.
  private static void petal(Graphics2D pen, double angle, double from, double length) {
    double half = length * 0.44;
    Path2D petal = new Path2D.Double();
    petal.moveTo(from, 0);
    petal.curveTo(from + length * 0.3, -half, from + length * 0.7, -half, from + length, 0);
    petal.curveTo(from + length * 0.7, half, from + length * 0.3, half, from, 0);
    petal.moveTo(from + length * 0.3, 0);
    petal.lineTo(from + length * 0.7, 0);
    AffineTransform place = AffineTransform.getTranslateInstance(MIDDLE, ORNAMENT_Y);
    place.rotate(angle);
    pen.draw(place.createTransformedShape(petal));
  }

  private void drawBands() {
    Graphics2D pen = resin.pen();
    pen.setStroke(new BasicStroke(1.8f));
    for (int k = 0; k < 5; k++) {
      pen.draw(band(40, 1, k));
      pen.draw(band(CardFaces.WIDTH - 40, -1, k));
    }
  }

  /// A wave that dies away at both ends. @param direction 1 to the right, -1 to the left
  private static Path2D band(double from, int direction, int k) {
    Path2D path = new Path2D.Double();
    path.moveTo(from, ORNAMENT_Y);
    for (double along = 0; along <= BAND; along += 2) {
      double swell = Math.sin(Math.PI * along / BAND);
      double wave = Math.sin(along / 26 + k * Math.PI / 5);
      path.lineTo(from + direction * along, ORNAMENT_Y + swell * 62 * wave);
    }
    return path;
  }

  byte[] black() {
    return resin.mask();
  }
}
