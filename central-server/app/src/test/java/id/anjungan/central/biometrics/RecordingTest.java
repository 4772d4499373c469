package id.anjungan.central.biometrics;

import static id.anjungan.central.contract.Finger.LEFT_INDEX;
import static id.anjungan.central.contract.Finger.LEFT_THUMB;
import static id.anjungan.central.contract.Finger.RIGHT_INDEX;
import static id.anjungan.central.contract.Finger.RIGHT_RING;
import static id.anjungan.central.contract.Finger.RIGHT_THUMB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.afis.FingerImage;
import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.synthesis.SyntheticFinger;
import id.anjungan.central.contract.Finger;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordingTest {

  private static final FingerTemplate RIDGES =
      FingerTemplate.extract(SyntheticFinger.of(3).impression(1));
  private static final FingerTemplate NOTHING =
      FingerTemplate.extract(new FingerImage(64, 64, 500, new byte[64 * 64]));

  private static RecordedFinger good(Finger finger, int quality) {
    return new RecordedFinger(finger, RIDGES, quality);
  }

  private static RecordedFinger empty(Finger finger) {
    return new RecordedFinger(finger, NOTHING, 0);
  }

  private static List<Finger> inChip(RecordedFinger... recorded) {
    return new Recording(List.of(recorded)).chipFingers().orElseThrow().fingers();
  }

  @Test
  @DisplayName("Both index fingers go into the chip, the right one first, whatever is better")
  void indexFingersGoFirst() {
    assertEquals(
        List.of(RIGHT_INDEX, LEFT_INDEX),
        inChip(good(LEFT_INDEX, 40), good(RIGHT_THUMB, 90), good(RIGHT_INDEX, 30)));
  }

  @Test
  @DisplayName("Without both index fingers the two best go into the chip")
  void elseTheTwoBest() {
    assertEquals(
        List.of(LEFT_THUMB, RIGHT_RING),
        inChip(good(RIGHT_RING, 60), good(RIGHT_INDEX, 20), good(LEFT_THUMB, 70)));
  }

  @Test
  @DisplayName("An index finger in which nothing can be seen stands back for one that can")
  void emptyIndexFingerStandsBack() {
    assertEquals(
        List.of(LEFT_THUMB, LEFT_INDEX),
        inChip(empty(RIGHT_INDEX), good(LEFT_INDEX, 50), good(LEFT_THUMB, 70)));
  }

  @Test
  @DisplayName("One finger alone does not make a chip")
  void oneFingerIsTooFew() {
    assertTrue(new Recording(List.of(good(RIGHT_INDEX, 80))).chipFingers().isEmpty());
  }

  @Test
  @DisplayName("Those of the chip are asked for first, then the others by quality")
  void chipFingersAreOfferedFirst() {
    Recording recording =
        new Recording(
            List.of(
                good(RIGHT_THUMB, 90),
                good(RIGHT_INDEX, 30),
                good(LEFT_INDEX, 20),
                good(LEFT_THUMB, 95)));
    assertEquals(List.of(RIGHT_INDEX, LEFT_INDEX, LEFT_THUMB, RIGHT_THUMB), recording.offered());
  }
}
