package id.anjungan.agent.issuance.face;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// A value in the space it has: as large as wished when it fits; else smaller, down to a limit;
/// else at that limit on several lines. Words are kept whole unless one alone is wider than a line.
/// Nothing is ever left out.
record FittedText(List<String> lines, Font font) {

  /// @param smallest part of the font's size down to which a single line may shrink, 0 to 1
  static FittedText in(double width, String text, Font font, double smallest) {
    double wanted = CardFonts.width(font, text);
    if (wanted <= width) {
      return new FittedText(List.of(text), font);
    }
    double shrink = width / wanted * 0.995;
    if (shrink >= smallest) {
      return new FittedText(List.of(text), scaled(font, shrink));
    }
    Font small = scaled(font, smallest);
    return new FittedText(wrap(width, text, small), small);
  }

  private static Font scaled(Font font, double factor) {
    return font.deriveFont((float) (font.getSize2D() * factor));
  }

  /// Distance from one baseline to the next.
  double pitch() {
    return font.getSize2D() * 1.1;
  }

  private static List<String> wrap(double width, String text, Font font) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (CardFonts.width(font, longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = cut(width, word, font, lines);
    }
    lines.add(line);
    return List.copyOf(lines);
  }

  /// Cuts a word that is wider than a line; full pieces become lines. @return the last piece
  private static String cut(double width, String word, Font font, List<String> lines) {
    String rest = word;
    while (CardFonts.width(font, rest) > width && rest.length() > 1) {
      int end = rest.length() - 1;
      while (end > 1 && CardFonts.width(font, rest.substring(0, end)) > width) {
        end--;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }
}
