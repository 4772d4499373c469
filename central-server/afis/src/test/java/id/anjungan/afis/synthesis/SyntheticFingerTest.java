package id.anjungan.afis.synthesis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.afis.Comparison;
import id.anjungan.afis.FingerImage;
import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.Probe;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticFingerTest {

  private static final double THRESHOLD = 40;
  private static List<SyntheticFinger> fingers;
  private static List<FingerTemplate> recorded;

  @BeforeAll
  static void grow() {
    fingers = LongStream.range(700, 708).mapToObj(SyntheticFinger::of).toList();
    recorded = fingers.stream().map(f -> FingerTemplate.extract(f.impression(1))).toList();
  }

  @Test
  @DisplayName("A finger seen through the module's window matches its own recording")
  void ownFingerMatches() {
    for (int i = 0; i < fingers.size(); i++) {
      FingerTemplate press = FingerTemplate.extract(seen(fingers.get(i).impression(2)));
      assertTrue(Comparison.score(press, recorded.get(i)) >= THRESHOLD);
    }
  }

  @Test
  @DisplayName("No finger matches another person's recording")
  void othersDoNotMatch() {
    for (int i = 0; i < fingers.size(); i++) {
      Probe press = Probe.of(FingerTemplate.extract(seen(fingers.get(i).impression(3))));
      for (int j = 0; j < fingers.size(); j++) {
        assertTrue(i == j || press.score(recorded.get(j)) < THRESHOLD);
      }
    }
  }

  @Test
  @DisplayName("The same seed gives the same bytes, another seed or impression others")
  void seedDecides() {
    byte[] once = fingers.getFirst().impression(2).grey();
    assertArrayEquals(once, SyntheticFinger.of(700).impression(2).grey());
    assertFalse(Arrays.equals(once, fingers.getFirst().impression(3).grey()));
    assertFalse(Arrays.equals(once, fingers.get(1).impression(2).grey()));
  }

  @Test
  @DisplayName("A recording has the minutiae of a real one and sixteen greys")
  void recordingLooksReal() {
    for (FingerTemplate template : recorded) {
      int minutiae = template.minutiaCount();
      assertTrue(minutiae >= 12 && minutiae <= 90);
    }
    for (byte grey : fingers.getFirst().impression(1).grey()) {
      assertEquals(0, (grey & 0xFF) % 17);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  @DisplayName("There is no impression before the first")
  void impressionsCountFromOne(int n) {
    assertThrows(IllegalArgumentException.class, () -> fingers.getFirst().impression(n));
  }

  /// The middle 256 x 288 pixels, as the module sees them.
  private static FingerImage seen(FingerImage whole) {
    byte[] all = whole.grey();
    byte[] window = new byte[256 * 288];
    int left = (whole.width() - 256) / 2;
    int top = (whole.height() - 288) / 2;
    for (int y = 0; y < 288; y++) {
      System.arraycopy(all, (y + top) * whole.width() + left, window, y * 256, 256);
    }
    return new FingerImage(256, 288, 500, window);
  }
}
