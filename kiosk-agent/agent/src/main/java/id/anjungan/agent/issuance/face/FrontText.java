package id.anjungan.agent.issuance.face;

import id.anjungan.central.contract.CardFields;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Where every word of the front stands: header, NIK, and the labelled lines in the order of the
/// law (UU 24/2013, article 64; wording of the labels as on the cards).
///
/// All lines share the room between NIK and lower edge. When long values need more lines than there
/// is room for, all of them become smaller together, until they fit.
final class FrontText {

  static final double LEFT = 36;
  static final double VALUES = 296;

  /// Right end of all values: before the photo and what stands below it.
  static final double RIGHT = 736;

  static final double TOP = 176;
  static final double BOTTOM = 618;

  private static final double COLON = 280;
  private static final double INDENT = 28;
  private static final double LABEL_SIZE = 27;
  private static final double SMALLEST = 0.82;
  private static final double TALLEST_ROW = 37;
  private static final double STEP = 0.97;

  private final CardFonts fonts;
  private final List<Row> rows;

  FrontText(CardFonts fonts, CardFields fields) {
    this.fonts = fonts;
    this.rows = rows(fields);
  }

  private static List<Row> rows(CardFields fields) {
    return List.of(
        new Row("Nama", 0, fields.name(), ""),
        new Row("Tempat/Tgl Lahir", 0, fields.placeAndDateOfBirth(), ""),
        new Row("Jenis Kelamin", 0, fields.sex(), fields.bloodGroup()),
        new Row("Alamat", 0, fields.address(), ""),
        new Row("RT/RW", INDENT, fields.rtRw(), ""),
        new Row("Kel/Desa", INDENT, fields.village(), ""),
        new Row("Kecamatan", INDENT, fields.district(), ""),
        new Row("Agama", 0, fields.religion(), ""),
        new Row("Status Perkawinan", 0, fields.maritalStatus(), ""),
        new Row("Pekerjaan", 0, fields.occupation(), ""),
        new Row("Kewarganegaraan", 0, fields.nationality(), ""),
        new Row("Berlaku Hingga", 0, fields.validUntil(), ""));
  }

  /// @return every piece of text with its place, none outside the room
  List<Piece> pieces() {
    double scale = 1;
    List<FittedRow> fitted = fit(scale);
    while (height(fitted) > BOTTOM - TOP) {
      scale *= STEP;
      fitted = fit(scale);
    }
    return place(fitted);
  }

  private List<FittedRow> fit(double scale) {
    Font value = fonts.bold(LABEL_SIZE * scale);
    Font label = fonts.regular(LABEL_SIZE * scale);
    return rows.stream().map(row -> FittedRow.of(row, label, value)).toList();
  }

  private static double height(List<FittedRow> rows) {
    return rows.stream().mapToDouble(FittedRow::height).sum();
  }

  private static List<Piece> place(List<FittedRow> rows) {
    double spare = (BOTTOM - TOP - height(rows)) / rows.size();
    List<Piece> pieces = new ArrayList<>();
    double top = TOP;
    for (FittedRow row : rows) {
      double gap = Math.clamp(spare, 0, Math.max(0, TALLEST_ROW - row.height()));
      pieces.addAll(row.pieces(top + gap / 2));
      top += row.height() + gap;
    }
    return pieces;
  }

  /// @param bloodGroup stands at the right end of the line of the sex; else empty
  private record Row(String label, double indent, String value, String bloodGroup) {}

  /// A row at one size of letters.
  private record FittedRow(Row row, Font label, FittedText value, Aside aside) {

    private static final double LABEL_PITCH = 1.2;
    private static final double AIR = 0.22;

    static FittedRow of(Row row, Font label, Font value) {
      Aside aside = Aside.of(row.bloodGroup(), label, value);
      double width = RIGHT - VALUES - aside.width();
      return new FittedRow(row, label, FittedText.in(width, row.value(), value, SMALLEST), aside);
    }

    double height() {
      double values = value.lines().size() * value.pitch() + label.getSize2D() * AIR;
      return Math.max(label.getSize2D() * LABEL_PITCH, values);
    }

    List<Piece> pieces(double top) {
      double baseline = top + label.getSize2D();
      List<Piece> pieces = new ArrayList<>();
      pieces.add(new Piece(label, row.label(), LEFT + row.indent(), baseline));
      pieces.add(new Piece(label, ":", COLON, baseline));
      for (int i = 0; i < value.lines().size(); i++) {
        pieces.add(
            new Piece(value.font(), value.lines().get(i), VALUES, baseline + i * value.pitch()));
      }
      pieces.addAll(aside.pieces(baseline));
      return pieces;
    }
  }

  /// The blood group with its label, on one line, shrunk to its part of the column.
  private record Aside(String bloodGroup, Font label, Font value) {

    private static final String LABEL = "Gol. Darah : ";
    private static final double GAP = 16;
    private static final double WIDEST = (RIGHT - VALUES) * 0.58;

    static Aside of(String bloodGroup, Font label, Font value) {
      Aside natural = new Aside(bloodGroup, label, value);
      double shrink = Math.min(1, WIDEST / Math.max(1, natural.width()));
      return new Aside(bloodGroup, scaled(label, shrink), scaled(value, shrink));
    }

    private static Font scaled(Font font, double factor) {
      return font.deriveFont((float) (font.getSize2D() * factor));
    }

    /// With the gap before it; nothing without a blood group.
    double width() {
      return bloodGroup.isEmpty() ? 0 : GAP + CardFonts.width(label, LABEL) + valueWidth();
    }

    private double valueWidth() {
      return CardFonts.width(value, bloodGroup);
    }

    List<Piece> pieces(double baseline) {
      if (bloodGroup.isEmpty()) {
        return List.of();
      }
      return List.of(
          new Piece(label, LABEL, RIGHT - width() + GAP, baseline),
          new Piece(value, bloodGroup, RIGHT - valueWidth(), baseline));
    }
  }

  /// A piece of text at its place.
  record Piece(Font font, String text, double x, double baseline) {

    /// What its letters cover.
    Rectangle2D bounds() {
      return font.createGlyphVector(CardFonts.exact(), text)
          .getOutline((float) x, (float) baseline)
          .getBounds2D();
    }
  }
}
