package id.anjungan.agent.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPage.Dots;
import id.anjungan.agent.device.receiptprinter.ReceiptPage.Line;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.RegistrationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptDrawingTest {

  private static final RegistrationNumber NUMBER =
      RegistrationNumber.of("3315", LocalDate.parse("2026-11-25"), 1);
  private static final Instant AT = Instant.parse("2026-11-25T03:04:05Z");
  private static final Words RESULT =
      new Words("KTP-el baru telah diterbitkan.", "Your new identity card was issued.");
  private static final Words NEXT =
      new Words("Simpan kartu Anda. Tidak ada yang perlu diurus lagi.", "Keep your card safe.");

  private static final Office OFFICE =
      new Office(
          new Words("Dinas Dukcapil Contoh", "Civil registry office of Contoh"),
          "Jl. Contoh No. 1",
          new Words("Senin-Jumat, 08.00-15.00", "Monday to Friday, 08:00 to 15:00"));

  private final ReceiptDrawing drawing =
      new ReceiptDrawing(new KioskId("STREET-01"), ZoneId.of("Asia/Jakarta"), OFFICE);

  private static ReceiptContent content(Language language, @Nullable String proof) {
    return new ReceiptContent(language, NUMBER, proof, RESULT, NEXT, null, AT);
  }

  private static List<Line> lines(ReceiptPage page) {
    return page.elements().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
  }

  private static String text(ReceiptPage page) {
    return lines(page).stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private static Optional<Dots> dots(ReceiptPage page) {
    return page.elements().stream()
        .filter(Dots.class::isInstance)
        .map(Dots.class::cast)
        .findFirst();
  }

  @Test
  @DisplayName("The next step comes first and largest, in the chosen language, then in the other")
  void nextStepFirst() {
    List<Line> indonesian = lines(drawing.page(content(Language.ID, null)));
    assertEquals(new Line("Simpan kartu Anda. Tidak", 2, true, false), indonesian.getFirst());
    List<Line> english = lines(drawing.page(content(Language.EN, null)));
    assertEquals(new Line("Keep your card safe.", 2, true, false), english.getFirst());
    assertTrue(text(drawing.page(content(Language.EN, null))).contains(NEXT.id()));
  }

  @Test
  @DisplayName(
      "Result, number, time of the place, kiosk and the meaning of the proof are there (REQ-079)")
  void everythingThere() {
    ReceiptPage page = drawing.page(content(Language.ID, "a.b.c"));
    String text = text(page);
    for (String part :
        List.of(
            RESULT.id(),
            RESULT.en(),
            "25-11-2026 10:04 WIB",
            "STREET-01",
            "Bukti pendaftaran; bukan tanda tangan elektronik negara.",
            "not an electronic signature of the state")) {
      assertTrue(text.contains(part), part + " in " + text);
    }
    assertTrue(lines(page).contains(new Line(NUMBER.value(), 2, true, true)));
    assertFalse(text.contains("Kode"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("Every paper says where and when a person helps, in both languages (REQ-079)")
  void office(Language language) {
    String text = text(drawing.page(content(language, null)));
    for (String part :
        List.of(
            "Petugas membantu di",
            "An officer helps at",
            "Dinas Dukcapil Contoh",
            "Civil registry office of Contoh",
            "Jl. Contoh No. 1",
            "Senin-Jumat, 08.00-15.00",
            "Monday to Friday, 08:00 to 15:00")) {
      assertTrue(text.contains(part), part + " in " + text);
    }
  }

  @Test
  @DisplayName("An office whose address nobody told has a name and hours; the same is printed once")
  void officeWithoutAddress() {
    Words same = new Words("Dinas Dukcapil", "Dinas Dukcapil");
    ReceiptDrawing general =
        new ReceiptDrawing(
            new KioskId("STREET-01"), ZoneId.of("Asia/Jakarta"), new Office(same, null, same));
    String text = text(general.page(content(Language.ID, null)));
    assertEquals(3, text.split("Dinas Dukcapil", -1).length, text);
  }

  @Test
  @DisplayName("The longest office fits: no line is wider than the paper")
  void longestOffice() {
    Words name = new Words("n".repeat(Office.LONGEST_NAME), "m ".repeat(Office.LONGEST_NAME / 2));
    Office longest =
        new Office(
            name,
            "a".repeat(Office.LONGEST_ADDRESS),
            new Words("h".repeat(Office.LONGEST_HOURS), "k".repeat(Office.LONGEST_HOURS)));
    ReceiptPage page =
        new ReceiptDrawing(new KioskId("STREET-01"), ZoneId.of("Asia/Jakarta"), longest)
            .page(content(Language.EN, null));
    assertTrue(lines(page).stream().allMatch(line -> line.text().length() * line.scale() <= 48));
    String all = lines(page).stream().map(Line::text).collect(Collectors.joining());
    assertTrue(all.contains("a".repeat(Office.LONGEST_ADDRESS)), "nothing is cut off");
  }

  @Test
  @DisplayName("A refusal before registration shows its code, but neither number nor proof")
  void refusal() {
    ReceiptPage page =
        drawing.page(
            new ReceiptContent(Language.EN, null, null, RESULT, NEXT, "NOT_AUTHENTIC", AT));
    assertTrue(text(page).contains("Code / Kode: NOT_AUTHENTIC"));
    assertFalse(text(page).contains("Bukti"));
    assertEquals(Optional.empty(), dots(page));
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Jakarta, 10:04 WIB",
    "Asia/Makassar, 11:04 WITA",
    "Asia/Jayapura, 12:04 WIT",
    "UTC, 03:04 UTCZ"
  })
  @DisplayName("The time is that of the place where the kiosk stands")
  void zones(String zone, String time) {
    var elsewhere = new ReceiptDrawing(new KioskId("STREET-01"), ZoneId.of(zone), OFFICE);
    assertTrue(text(elsewhere.page(content(Language.ID, null))).contains(time));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 300, 331, 332, 700, 1100})
  @DisplayName(
      "The QR holds the proof letter by letter, at correction M and 4 dots a module or more")
  void qr(int length) throws ReaderException {
    String proof = "eyJhbGciOiJFUzI1NiJ9.".repeat(60).substring(0, length);
    Dots dots = dots(drawing.page(content(Language.ID, proof))).orElseThrow();
    assertEquals(576, dots.width());
    Result result = decode(dots);
    assertEquals(proof, result.getText());
    assertEquals(
        "M", result.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL).toString());
    assertTrue(quietAround(dots), "quiet zone of 16 dots");
  }

  private static Result decode(Dots dots) throws ReaderException {
    int[] pixels = new int[dots.width() * dots.height()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = black(dots, i % dots.width(), i / dots.width()) ? 0 : 0xFFFFFF;
    }
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(dots.width(), dots.height(), pixels))));
  }

  private static boolean black(Dots dots, int x, int y) {
    return (dots.bits()[y * dots.width() / 8 + x / 8] & (0x80 >> x % 8)) != 0;
  }

  private static boolean quietAround(Dots dots) {
    byte[] bits = dots.bits();
    int rowBytes = dots.width() / 8;
    for (int y = 0; y < dots.height(); y++) {
      boolean quietRow = y < 16 || y >= dots.height() - 16;
      for (int x = 0; x < rowBytes; x++) {
        boolean quiet = quietRow || x < 2 || x >= rowBytes - 2;
        if (quiet && bits[y * rowBytes + x] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1300, 5000})
  @DisplayName("A proof that makes no readable code is left out; the number stands for itself")
  void noQr(int length) {
    ReceiptPage page = drawing.page(content(Language.ID, "x".repeat(length)));
    assertEquals(Optional.empty(), dots(page));
    assertTrue(lines(page).contains(new Line(NUMBER.value(), 2, true, true)));
  }

  @Test
  @DisplayName("Words and letters of any kind become lines that every printer can print")
  void anyText() {
    for (String odd :
        List.of("", " ", "x".repeat(500), "Zoë “naïve” — 50 € …", "\u0000\n\t", "ꦗꦮ", "😀 ok")) {
      Words words = new Words(odd, odd);
      drawing.page(new ReceiptContent(Language.ID, NUMBER, null, words, words, "CODE", AT));
    }
  }
}
