package id.anjungan.agent.issuance.face;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The typeface of the cards, shipped with the agent so that a card looks the same from every kiosk
/// (DejaVu Sans Condensed; its licence lies beside it).
final class CardFonts {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font bold;

  private CardFonts(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  static CardFonts load() {
    return new CardFonts(font("DejaVuSansCondensed.ttf"), font("DejaVuSansCondensed-Bold.ttf"));
  }

  private static Font font(String file) {
    try (InputStream in = CardFonts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing in this build");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file + " is damaged in this build", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Font regular(double size) {
    return regular.deriveFont((float) size);
  }

  Font bold(double size) {
    return bold.deriveFont((float) size);
  }

  /// Width in pixels, never less than what is drawn.
  static double width(Font font, String text) {
    var glyphs = font.createGlyphVector(EXACT, text);
    return Math.max(glyphs.getLogicalBounds().getWidth(), glyphs.getVisualBounds().getMaxX());
  }

  static FontRenderContext exact() {
    return EXACT;
  }
}
