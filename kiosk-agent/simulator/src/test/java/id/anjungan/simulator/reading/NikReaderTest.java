package id.anjungan.simulator.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikReaderTest {

  private static final NikReader READER = new NikReader();

  /// A front: tinted ground, a dark photo, a heading, a row of text, lines below.
  private static byte[] front(Font font, String row) {
    BufferedImage card = new BufferedImage(1016, 648, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = card.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
    pen.setColor(new Color(180, 210, 240));
    pen.fillRect(0, 0, 1016, 648);
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 60_000; i++) {
      int dark = random.nextInt(120);
      card.setRGB(720 + i % 250, 200 + i / 250, new Color(dark, dark, dark).getRGB());
    }
    pen.setColor(Color.BLACK);
    pen.setFont(font.deriveFont(30f));
    pen.drawString("PROVINSI DAERAH UJI 1234 5678", 200, 60);
    pen.drawString("Alamat : JL. MELATI 12 RT 003/004", 40, 300);
    pen.drawString("Berlaku : 17-08-2031", 40, 400);
    pen.setFont(font);
    pen.drawString(row, 150, 150);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(card, "png", png);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return png.toByteArray();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "SansSerif, 1, 46, 9915010101900001",
    "SansSerif, 0, 46, 9933154708850002",
    "SansSerif, 1, 36, 1234567890123456",
    "SansSerif, 0, 30, 6778899001122334",
    "Monospaced, 1, 40, 9999000011112222",
    "DejaVu Sans, 1, 52, 9945678912304567"
  })
  @DisplayName("The NIK is read from the printed front, whatever its size and weight")
  void reads(String family, int style, int size, String nik) {
    assertEquals(Optional.of(nik), READER.nik(front(new Font(family, style, size), nik)));
  }

  @ParameterizedTest
  @CsvSource({"991501010190000", "99150101019000012", "991501010190000A", "KARTU TANDA", "''"})
  @DisplayName("Fewer or more than sixteen digits, and letters, are no NIK")
  void refuses(String row) {
    assertEquals(
        Optional.empty(), READER.nik(front(new Font(Font.SANS_SERIF, Font.BOLD, 46), row)));
  }

  @Test
  @DisplayName("What is no picture holds no NIK")
  void noPicture() {
    assertEquals(Optional.empty(), READER.nik(new byte[] {1, 2, 3}));
  }
}
