package id.anjungan.agent.issuance.face;

import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardOrder;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// The front: dye for background and photo, resin for every letter and the signature.
final class FrontFace {

  static final int PHOTO_X = 756;
  static final int PHOTO_Y = 140;
  static final int PHOTO_WIDTH = 222;
  static final int PHOTO_HEIGHT = 296;

  private static final double MIDDLE = CardFaces.WIDTH / 2.0;
  private static final double HEADER_WIDTH = CardFaces.WIDTH - 80;
  private static final double PHOTO_MIDDLE = PHOTO_X + PHOTO_WIDTH / 2.0;
  private static final double NIK_BASELINE = 150;
  private static final double SMALLEST = 0.5;
  private static final double SIGNATURE_HEIGHT = 76;
  private static final double SIGNATURE_BOTTOM = 624;

  private final CardFonts fonts;
  private final BufferedImage dye =
      new BufferedImage(CardFaces.WIDTH, CardFaces.HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Resin resin = new Resin();

  FrontFace(CardFonts fonts, Guilloche guilloche, CardOrder order) {
    this.fonts = fonts;
    drawDye(guilloche, order);
    drawHeader(order.fields());
    drawNik(order.fields());
    new FrontText(fonts, order.fields())
        .pieces()
        .forEach(piece -> resin.text(piece.font(), piece.text(), piece.x(), piece.baseline()));
    drawBelowPhoto(order);
    resin.centred(fonts.regular(15), CardFaceDrawing.SPECIMEN, MIDDLE, 638);
  }

  private void drawDye(Guilloche guilloche, CardOrder order) {
    Graphics2D graphics = dye.createGraphics();
    guilloche.draw(graphics);
    new Portrait(order.photo(), order.fields().photoBackground())
        .draw(graphics, PHOTO_X, PHOTO_Y, PHOTO_WIDTH, PHOTO_HEIGHT);
    graphics.dispose();
  }

  private void drawHeader(CardFields fields) {
    headerLine(fields.province(), 50);
    headerLine(fields.regency(), 92);
  }

  private void headerLine(String text, double baseline) {
    FittedText fitted = FittedText.in(HEADER_WIDTH, text, fonts.bold(36), SMALLEST);
    for (int i = 0; i < fitted.lines().size(); i++) {
      resin.centred(fitted.font(), fitted.lines().get(i), MIDDLE, baseline + i * fitted.pitch());
    }
  }

  private void drawNik(CardFields fields) {
    resin.text(fonts.bold(36), "NIK", FrontText.LEFT, NIK_BASELINE);
    resin.text(fonts.bold(36), ":", 124, NIK_BASELINE);
    resin.text(fonts.bold(46), fields.nik().digits(), 150, NIK_BASELINE);
  }

  private void drawBelowPhoto(CardOrder order) {
    resin.pen().setStroke(new BasicStroke(1.6f));
    resin.pen().drawRect(PHOTO_X - 1, PHOTO_Y - 1, PHOTO_WIDTH + 1, PHOTO_HEIGHT + 1);
    FittedText place =
        FittedText.in(PHOTO_WIDTH + 8, order.fields().issuePlace(), fonts.regular(25), 0.72);
    double baseline = PHOTO_Y + PHOTO_HEIGHT;
    for (String line : place.lines()) {
      baseline += place.font().getSize2D() * 1.12;
      resin.centred(place.font(), line, PHOTO_MIDDLE, baseline);
    }
    baseline += 29;
    resin.centred(fonts.regular(25), order.fields().issueDate(), PHOTO_MIDDLE, baseline);
    double height = Math.min(SIGNATURE_HEIGHT, SIGNATURE_BOTTOM - baseline);
    new HolderSignature(order.signature()).draw(resin, PHOTO_MIDDLE, baseline + 10, height - 10);
  }

  byte[] rgb() {
    byte[] rgb = new byte[CardFaces.WIDTH * CardFaces.HEIGHT * 3];
    int[] pixels = dye.getRGB(0, 0, CardFaces.WIDTH, CardFaces.HEIGHT, null, 0, CardFaces.WIDTH);
    for (int i = 0; i < pixels.length; i++) {
      rgb[3 * i] = (byte) (pixels[i] >> 16);
      rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
      rgb[3 * i + 2] = (byte) pixels[i];
    }
    return rgb;
  }

  byte[] black() {
    return resin.mask();
  }
}
