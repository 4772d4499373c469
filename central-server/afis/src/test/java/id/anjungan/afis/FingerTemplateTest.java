package id.anjungan.afis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.afis.synthesis.SyntheticFinger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerTemplateTest {

  private static SyntheticFinger finger;
  private static FingerImage image;
  private static FingerTemplate template;

  @BeforeAll
  static void extract() {
    finger = SyntheticFinger.of(31);
    image = finger.impression(1);
    template = FingerTemplate.extract(image);
  }

  @Test
  @DisplayName(
      "A record for the chip is ISO/IEC 19794-2:2005, names its finger, and fits (REQ-049)")
  void isoRecordFits() {
    byte[] record = template.isoRecord(7);
    assertArrayEquals(bytes("FMR\0 20\0"), Arrays.copyOf(record, 8));
    assertEquals(record.length, ByteBuffer.wrap(record).getInt(8));
    assertEquals(7, record[24]);
    assertEquals(template.minutiaCount(), record[27]);
    assertTrue(record.length <= FingerTemplate.LONGEST_ISO_RECORD);
  }

  @Test
  @DisplayName("What was read back from a chip still matches the person's next press (REQ-050)")
  void isoRecordMatches() {
    FingerTemplate fromChip = FingerTemplate.ofIso(template.isoRecord(2));
    FingerTemplate press = FingerTemplate.extract(finger.impression(2));
    assertTrue(Comparison.score(press, fromChip) >= 40);
    assertEquals(0, Comparison.score(press, FingerTemplate.extract(blank())), 40);
  }

  @Test
  @DisplayName("Of a record with too many minutiae the most central are kept")
  void recordIsCutToTheChip() {
    byte[] crowded = crowded(255);
    byte[] cut = FingerTemplate.ofIso(crowded).isoRecord(1);
    assertTrue(cut.length <= FingerTemplate.LONGEST_ISO_RECORD);
    for (int at = 28; at < cut.length - 2; at += 6) {
      int x = ByteBuffer.wrap(cut).getShort(at) & 0x3FFF;
      assertTrue(x > 60 && x < 195);
    }
  }

  @Test
  @DisplayName("A stored template comes back and scores the same")
  void storedTemplateComesBack() {
    FingerTemplate press = FingerTemplate.extract(finger.impression(3));
    FingerTemplate stored = FingerTemplate.ofSerialised(template.serialised());
    assertEquals(Comparison.score(press, template), Comparison.score(press, stored));
    assertEquals(template.minutiaCount(), stored.minutiaCount());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 29, 40, 100})
  @DisplayName("A cut off record or template is refused")
  void cutBytesAreRefused(int length) {
    byte[] iso = Arrays.copyOf(template.isoRecord(2), length);
    assertThrows(UnreadableTemplateException.class, () -> FingerTemplate.ofIso(iso));
    byte[] stored = Arrays.copyOf(template.serialised(), length);
    assertThrows(UnreadableTemplateException.class, () -> FingerTemplate.ofSerialised(stored));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FMR\0 30\0", "{}", "ISO", "\u00A0", "\u00BF\u00FF"})
  @DisplayName("Other bytes are refused as record and as template")
  void otherBytesAreRefused(String start) {
    byte[] other = Arrays.copyOf(bytes(start), 200);
    assertThrows(UnreadableTemplateException.class, () -> FingerTemplate.ofIso(other));
    assertThrows(UnreadableTemplateException.class, () -> FingerTemplate.ofSerialised(other));
  }

  @Test
  @DisplayName("A record is refused when any length or header byte of it lies")
  void lyingRecordsAreRefused() {
    for (int at : new int[] {0, 4, 9, 11, 22, 27}) {
      byte[] record = template.isoRecord(2);
      record[at] ^= 0x15;
      assertThrows(UnreadableTemplateException.class, () -> FingerTemplate.ofIso(record));
    }
    assertThrows(UnreadableTemplateException.class, () -> FingerTemplate.ofIso(new byte[5000]));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 11})
  @DisplayName("There are ten fingers")
  void positionsAreTen(int position) {
    assertThrows(IllegalArgumentException.class, () -> template.isoRecord(position));
  }

  @Test
  @DisplayName("A picture without ridges has no minutiae, no quality and matches nothing")
  void blankPictureIsEmpty() {
    FingerTemplate empty = FingerTemplate.extract(blank());
    assertEquals(0, empty.minutiaCount());
    assertEquals(0, ImageQuality.of(blank(), empty));
    assertTrue(Comparison.score(empty, template) < 40);
    assertTrue(Comparison.score(template, empty) < 40);
    assertEquals(30, empty.isoRecord(1).length);
  }

  @Test
  @DisplayName("A smaller or fainter picture of the same finger has less quality")
  void qualityFalls() {
    int whole = ImageQuality.of(image, template);
    FingerImage part = part(120, 120);
    assertTrue(whole >= 60);
    assertTrue(ImageQuality.of(part, FingerTemplate.extract(part)) < whole);
  }

  private static FingerImage part(int width, int height) {
    byte[] grey = image.grey();
    byte[] part = new byte[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(grey, (y + 150) * image.width() + 100, part, y * width, width);
    }
    return new FingerImage(width, height, 500, part);
  }

  private static FingerImage blank() {
    byte[] white = new byte[200 * 200];
    Arrays.fill(white, (byte) 255);
    return new FingerImage(200, 200, 500, white);
  }

  /// A record with a row of minutiae from left to right.
  private static byte[] crowded(int count) {
    ByteBuffer record = ByteBuffer.allocate(30 + 6 * count);
    record.put(bytes("FMR\0 20\0")).putInt(record.capacity()).putShort((short) 0);
    record.putShort((short) 300).putShort((short) 300).putShort((short) 197).putShort((short) 197);
    record.put((byte) 1).put((byte) 0).put((byte) 2).put((byte) 0).put((byte) 60);
    record.put((byte) count);
    for (int i = 0; i < count; i++) {
      record.putShort((short) (0x4000 + i)).putShort((short) 150).putShort((short) 0);
    }
    return record.putShort((short) 0).array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
