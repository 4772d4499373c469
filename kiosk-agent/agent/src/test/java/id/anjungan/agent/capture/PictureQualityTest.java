package id.anjungan.agent.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.capture.PictureQuality.Advice;
import id.anjungan.agent.device.fingerprint.Press;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureQualityTest {

  @Test
  @DisplayName("A finger well laid needs no advice (REQ-040)")
  void wellLaid() {
    PictureQuality quality = PictureQuality.of(Fingers.well());
    assertEquals(Advice.GOOD, quality.advice());
    assertTrue(quality.score() > 70, quality.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 17, 128, 255})
  @DisplayName("A picture without ridges scores nothing")
  void noRidges(int grey) {
    PictureQuality quality = PictureQuality.of(Fingers.plain(grey));
    assertEquals(0, quality.score());
    assertEquals(Advice.TOO_LITTLE_FINGER, quality.advice());
  }

  @Test
  @DisplayName("A finger tip is told as too little finger")
  void tip() {
    assertAdvice(Advice.TOO_LITTLE_FINGER, Fingers.finger(128, 144, 40, 20, 235));
  }

  @Test
  @DisplayName("A finger at the edge is told as not centred")
  void edge() {
    assertAdvice(Advice.NOT_CENTRED, Fingers.finger(25, 144, 100, 20, 235));
  }

  @Test
  @DisplayName("Faint ridges are told as too light")
  void faint() {
    assertAdvice(Advice.TOO_LIGHT, Fingers.finger(128, 144, 100, 190, 250));
    assertAdvice(Advice.TOO_LIGHT, Fingers.finger(128, 144, 100, 225, 250));
  }

  @Test
  @DisplayName("Ridges that run together are told as too dark")
  void dark() {
    assertAdvice(Advice.TOO_DARK, Fingers.finger(128, 144, 110, 0, 60));
  }

  private static void assertAdvice(Advice advice, Press.Picture picture) {
    PictureQuality quality = PictureQuality.of(picture);
    assertEquals(advice, quality.advice(), RidgeArea.of(picture).toString());
    assertTrue(quality.score() < PictureQuality.of(Fingers.well()).score());
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 300, 2000})
  @DisplayName("Pictures of every size and resolution are looked at")
  void sizes(int side) {
    byte[] grey = new byte[side * side];
    Arrays.fill(grey, (byte) 200);
    for (int dpi : new int[] {1, 250, 500, 1200, 100_000}) {
      assertEquals(0, PictureQuality.of(new Press.Picture(side, side, dpi, grey)).score());
    }
  }

  @Test
  @DisplayName("A score outside 0 to 100 does not exist")
  void scoreRange() {
    assertThrows(IllegalArgumentException.class, () -> new PictureQuality(101, Advice.GOOD));
    assertThrows(IllegalArgumentException.class, () -> new PictureQuality(-1, Advice.GOOD));
  }
}
