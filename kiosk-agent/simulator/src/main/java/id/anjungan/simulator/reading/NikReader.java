package id.anjungan.simulator.reading;

import id.anjungan.simulator.physics.Faces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Reads the NIK from the front of a card as a person would: a row of sixteen digits of one size,
/// the largest if there are several. It knows nothing of the kiosk's layout; the shapes of digits
/// are learnt from the typefaces of this machine.
public final class NikReader implements Faces.FaceReader {

  private static final int DIGITS = 16;
  private static final int LEAST_HEIGHT = 14;
  private static final int MOST_HEIGHT = 90;

  /// Likeness below which a glyph is no digit of the typeface, and that of all sixteen together.
  private static final double LEAST_LIKENESS = 0.7;

  private static final double LEAST_MEAN = 0.85;

  private final List<DigitShapes> typefaces = DigitShapes.typefaces();

  private record Reading(String digits, double likeness) {}

  @Override
  public Optional<String> nik(byte[] frontPng) {
    try {
      BufferedImage front = ImageIO.read(new ByteArrayInputStream(frontPng));
      return front == null ? Optional.empty() : nik(new Ink(front).blots());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> nik(List<Blot> blots) {
    return rows(blots).stream()
        .sorted(Comparator.comparingInt((List<Blot> row) -> row.getFirst().height()).reversed())
        .flatMap(row -> read(row).stream())
        .findFirst();
  }

  /// Rows of pieces of one height that stand beside each other.
  private static List<List<Blot>> rows(List<Blot> blots) {
    List<Blot> glyphs =
        blots.stream()
            .filter(blot -> blot.height() >= LEAST_HEIGHT && blot.height() <= MOST_HEIGHT)
            .filter(blot -> blot.width() <= blot.height() * 1.1)
            .sorted(Comparator.comparingInt(Blot::left))
            .toList();
    List<List<Blot>> rows = new ArrayList<>();
    for (Blot glyph : glyphs) {
      rows.stream()
          .filter(row -> continues(row.getLast(), glyph))
          .findFirst()
          .orElseGet(() -> begun(rows))
          .add(glyph);
    }
    return rows.stream().filter(row -> row.size() >= DIGITS).toList();
  }

  private static List<Blot> begun(List<List<Blot>> rows) {
    List<Blot> row = new ArrayList<>();
    rows.add(row);
    return row;
  }

  private static boolean continues(Blot last, Blot next) {
    int height = last.height();
    int tolerance = Math.max(2, height / 10);
    int gap = next.left() - last.right();
    return Math.abs(next.top() - last.top()) <= tolerance
        && Math.abs(next.bottom() - last.bottom()) <= tolerance
        && gap >= 0
        && gap <= height * 0.8;
  }

  /// The sixteen digits of a row that holds exactly so many, in the typeface that fits best.
  private Optional<String> read(List<Blot> row) {
    List<double[]> grids = row.stream().map(Blot::grid).toList();
    return typefaces.stream()
        .flatMap(typeface -> read(typeface, grids).stream())
        .max(Comparator.comparingDouble(Reading::likeness))
        .map(Reading::digits);
  }

  private static Optional<Reading> read(DigitShapes typeface, List<double[]> grids) {
    List<DigitShapes.Guess> guesses = grids.stream().map(typeface::guess).toList();
    List<DigitShapes.Guess> sure =
        guesses.stream().filter(guess -> guess.likeness() >= LEAST_LIKENESS).toList();
    if (sure.size() != DIGITS) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    sure.forEach(guess -> digits.append(guess.digit()));
    double mean = sure.stream().mapToDouble(DigitShapes.Guess::likeness).average().orElse(0);
    return mean < LEAST_MEAN ? Optional.empty() : Optional.of(new Reading(digits.toString(), mean));
  }
}
