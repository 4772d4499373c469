package id.anjungan.agent.issuance.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.issuance.face.FrontText.Piece;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CitizenKind;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontTextTest {

  private static final CardFonts FONTS = CardFonts.load();
  private static final Rectangle2D ROOM =
      new Rectangle2D.Double(
          FrontText.LEFT - 3,
          FrontText.TOP - 1,
          FrontText.RIGHT - FrontText.LEFT + 4,
          FrontText.BOTTOM - FrontText.TOP + 2);

  static Stream<CardFields> people() {
    String born = "GROBOGAN, 15-07-1991";
    return Stream.of(
        Orders.siti(),
        Orders.longest(),
        Orders.fields("W".repeat(60), born, "-", "M".repeat(200), CitizenKind.WNI),
        Orders.fields("A B", born, "X".repeat(60), "JL. A ".repeat(60), CitizenKind.OA),
        Orders.fields("", "", "", "", CitizenKind.WNI),
        Orders.fields("A", "B".repeat(300), "AB+", "C".repeat(400), CitizenKind.OA));
  }

  private static List<Piece> pieces(CardFields fields) {
    return new FrontText(FONTS, fields).pieces();
  }

  @ParameterizedTest
  @MethodSource("people")
  @DisplayName("However long names and addresses are, no letter leaves the room before the photo")
  void staysInItsRoom(CardFields fields) {
    for (Piece piece : pieces(fields)) {
      Rectangle2D bounds = piece.bounds();
      assertTrue(bounds.isEmpty() || ROOM.contains(bounds), piece.text() + " " + bounds);
    }
    assertTrue(FrontText.RIGHT < FrontFace.PHOTO_X);
  }

  @ParameterizedTest
  @MethodSource("people")
  @DisplayName("However long they are, no two pieces of text touch")
  void nothingOverlaps(CardFields fields) {
    List<Piece> pieces = pieces(fields);
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        assertFalse(
            pieces.get(i).bounds().intersects(pieces.get(j).bounds()),
            pieces.get(i).text() + " / " + pieces.get(j).text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("people")
  @DisplayName("However long they are, no letter is left out")
  void nothingIsLeftOut(CardFields fields) {
    String printed =
        pieces(fields).stream().map(Piece::text).collect(Collectors.joining()).replace(" ", "");
    for (String value : List.of(fields.name(), fields.address(), fields.bloodGroup())) {
      assertTrue(printed.contains(value.replace(" ", "")), value);
    }
  }

  @Test
  @DisplayName("The labels stand in the order and wording of the law")
  void labels() {
    List<String> texts = pieces(Orders.siti()).stream().map(Piece::text).toList();
    List<String> labels =
        List.of(
            "Nama",
            "Tempat/Tgl Lahir",
            "Jenis Kelamin",
            "Gol. Darah : ",
            "Alamat",
            "RT/RW",
            "Kel/Desa",
            "Kecamatan",
            "Agama",
            "Status Perkawinan",
            "Pekerjaan",
            "Kewarganegaraan",
            "Berlaku Hingga");
    assertEquals(labels, texts.stream().filter(labels::contains).toList());
  }

  @Test
  @DisplayName(
      "Colons stand in one column, the parts of the address are indented, the blood group is on the line of the sex")
  void alignment() {
    List<Piece> pieces = pieces(Orders.siti());
    assertEquals(
        1, pieces.stream().filter(p -> p.text().equals(":")).map(Piece::x).distinct().count());
    assertTrue(at(pieces, "RT/RW").x() > at(pieces, "Alamat").x());
    assertEquals(at(pieces, "Jenis Kelamin").baseline(), at(pieces, "Gol. Darah : ").baseline());
  }

  private static Piece at(List<Piece> pieces, String text) {
    return pieces.stream().filter(p -> p.text().equals(text)).findFirst().orElseThrow();
  }
}
