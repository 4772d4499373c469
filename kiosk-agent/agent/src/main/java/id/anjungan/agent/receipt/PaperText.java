package id.anjungan.agent.receipt;

import id.anjungan.agent.device.receiptprinter.ReceiptPage.Line;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Sentences as lines of a receipt, 48 columns of font A wide.
///
/// Words are kept whole; one that is longer than a line is cut at its end. Letters outside ASCII
/// lose their marks, or become a question mark, because not every printer has the same code page.
final class PaperText {

  private static final int COLUMNS = 48;
  private static final int LARGE = 2;
  private static final String[][] FOLDS = {
    {"[\u2018\u2019\u201A\u2032]", "'"},
    {"[\u201C\u201D\u201E\u2033]", "\""},
    {"[\u2010-\u2015\u2212]", "-"},
    {"\u2026", "..."},
    {"[\u2022\u00B7]", "*"},
    {"\u2192", "->"},
    {"\u00D7", "x"},
    {"\u00DF", "ss"},
    {"[\u00C6]", "AE"},
    {"[\u00E6]", "ae"},
    {"[\u00D8]", "O"},
    {"[\u00F8]", "o"}
  };

  private PaperText() {}

  static List<Line> large(String sentence) {
    return lines(sentence, LARGE, true, false);
  }

  static List<Line> bold(String sentence) {
    return lines(sentence, 1, true, false);
  }

  static List<Line> plain(String sentence) {
    return lines(sentence, 1, false, false);
  }

  static List<Line> centred(String sentence) {
    return lines(sentence, 1, false, true);
  }

  static Line rule() {
    return new Line("-".repeat(COLUMNS), 1, false, false);
  }

  private static List<Line> lines(String sentence, int scale, boolean bold, boolean centred) {
    return wrap(fold(sentence), COLUMNS / scale).stream()
        .map(text -> new Line(text, scale, bold, centred))
        .toList();
  }

  static String fold(String text) {
    String folded = text;
    for (String[] fold : FOLDS) {
      folded = folded.replaceAll(fold[0], fold[1]);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("\\s+", " ")
        .replaceAll("[^\\x20-\\x7E]", "?")
        .strip();
  }

  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > columns) {
        lines.add(rest.substring(0, columns));
        rest = rest.substring(columns);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
