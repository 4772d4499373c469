package id.anjungan.simulator.device.receiptprinter;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// The paper under the print head: 80 mm wide, 576 dots. What is printed on it can be looked at and
/// its text be read.
final class Paper {

  /// Dots across.
  static final int WIDTH = 576;

  /// Font A.
  static final int CELL_WIDTH = 12;

  static final int CELL_HEIGHT = 24;

  /// Default line spacing (Epson: 1/6 inch at 180 dpi).
  private static final int LINE_GAP = 6;

  private static final int LONGEST = 12_000;
  private static final int BEFORE_CUTTER = 60;

  private BufferedImage dots = blank(400);
  private int at = 8;
  private final List<String> lines = new ArrayList<>();

  boolean isEmpty() {
    return lines.isEmpty() && at <= 8;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /// Prints a line of text and feeds past it.
  void line(List<Glyph> glyphs, Alignment alignment) {
    int width = glyphs.stream().mapToInt(glyph -> glyph.style().width() * CELL_WIDTH).sum();
    int height = glyphs.stream().mapToInt(glyph -> glyph.style().height()).max().orElse(1);
    StringBuilder text = new StringBuilder();
    need(height * CELL_HEIGHT + LINE_GAP);
    int x = alignment.start(WIDTH, width);
    Graphics2D pen = pen();
    for (Glyph glyph : glyphs) {
      draw(pen, glyph, x, at + height * CELL_HEIGHT);
      x += glyph.style().width() * CELL_WIDTH;
      text.append(glyph.character());
    }
    pen.dispose();
    lines.add(text.toString());
    feed(height * CELL_HEIGHT + LINE_GAP);
  }

  /// Feeds text lines of the default height.
  void feedLines(int count) {
    feed(count * (CELL_HEIGHT + LINE_GAP));
  }

  /// Prints dots. @param bits rows of `bytesARow` bytes, 1 black @param scaleX 1 or 2
  void raster(byte[] bits, int bytesARow, int scaleX, int scaleY, Alignment alignment) {
    int rows = bits.length / bytesARow;
    need(rows * scaleY);
    int left = alignment.start(WIDTH, bytesARow * 8 * scaleX);
    for (int y = 0; y < rows * scaleY; y++) {
      for (int x = 0; x < bytesARow * 8 * scaleX && left + x < WIDTH; x++) {
        int bit = x / scaleX;
        if (((bits[y / scaleY * bytesARow + bit / 8] >> (7 - bit % 8)) & 1) == 1) {
          dots.setRGB(left + x, at + y, 0x000000);
        }
      }
    }
    feed(rows * scaleY);
  }

  /// Takes the printed piece off, and begins a new one.
  byte[] tearOff() {
    BufferedImage piece = blank(at + BEFORE_CUTTER);
    Graphics2D pen = piece.createGraphics();
    pen.drawImage(dots, 0, 0, null);
    pen.dispose();
    dots = blank(400);
    at = 8;
    lines.clear();
    return png(piece);
  }

  private void feed(int rows) {
    need(rows);
    at += rows;
  }

  private void need(int rows) {
    if (at + rows > LONGEST) {
      // a real printer goes on without end; this roll begins anew
      dots = blank(400);
      at = 8;
    }
    if (at + rows > dots.getHeight()) {
      BufferedImage longer = blank(Math.max(dots.getHeight() * 2, at + rows + 400));
      Graphics2D pen = longer.createGraphics();
      pen.drawImage(dots, 0, 0, null);
      pen.dispose();
      dots = longer;
    }
  }

  private Graphics2D pen() {
    Graphics2D pen = dots.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
    return pen;
  }

  private static void draw(Graphics2D pen, Glyph glyph, int x, int bottom) {
    AffineTransform upright = pen.getTransform();
    pen.setFont(font(glyph.style().bold()));
    FontMetrics metrics = pen.getFontMetrics();
    double stretch = (double) CELL_WIDTH / Math.max(1, metrics.charWidth('0'));
    pen.translate(x, bottom - 5.0 * glyph.style().height());
    pen.scale(glyph.style().width() * stretch, glyph.style().height());
    pen.drawString(String.valueOf(glyph.character()), 0, 0);
    pen.setTransform(upright);
  }

  private static Font font(boolean bold) {
    return new Font(
        Map.of(
            TextAttribute.FAMILY,
            Font.MONOSPACED,
            TextAttribute.SIZE,
            20,
            TextAttribute.WEIGHT,
            bold ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR));
  }

  private static BufferedImage blank(int height) {
    BufferedImage paper = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = paper.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, height);
    pen.dispose();
    return paper;
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
