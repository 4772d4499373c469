package id.anjungan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

  @ParameterizedTest
  @CsvSource({
    "-ink, -ground",
    "-ink, -paper",
    "-ink, -spent",
    "-ink, -notice",
    "-quiet-ink, -ground",
    "-quiet-ink, -paper",
    "-quiet-ink, -notice",
    "-quiet-ink, -spent",
    "-accent, -ground",
    "-paper, -accent",
    "-paper, -accent-pressed",
    "-paper, -done",
    "-paper, -ink",
    "-done, -paper"
  })
  @DisplayName("Text and its ground have a contrast of at least 7:1")
  void contrastIsEnough(String text, String ground) throws IOException {
    double one = luminance(colour(text));
    double other = luminance(colour(ground));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertTrue(contrast >= 7, text + " on " + ground + ": " + contrast);
  }

  private static Color colour(String name) throws IOException {
    try (var css = Shell.class.getResourceAsStream("shell.css")) {
      String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
      Matcher found =
          Pattern.compile(Pattern.quote("  " + name + ": ") + "(#[0-9a-f]{6});").matcher(text);
      assertTrue(found.find(), name);
      return Color.web(found.group(1));
    }
  }

  /// WCAG 2.2, "relative luminance".
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
