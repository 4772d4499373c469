package id.anjungan.afis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.afis.synthesis.SyntheticFinger;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FingertipWindowTest {

  private static final FingerImage TIP = SyntheticFinger.of(7).impression(1);

  /// A white picture with the tip somewhere in it.
  private static FingerImage lost(int side, int left, int top) {
    byte[] grey = new byte[side * side];
    Arrays.fill(grey, (byte) 255);
    byte[] tip = TIP.grey();
    for (int y = 0; y < TIP.height(); y++) {
      System.arraycopy(tip, y * TIP.width(), grey, (top + y) * side + left, TIP.width());
    }
    return new FingerImage(side, side, TIP.dpi(), grey);
  }

  @Test
  @DisplayName("A picture of up to two inches is taken as it is")
  void usualPictureIsTakenWhole() {
    assertFalse(FingertipWindow.isNeeded(TIP));
  }

  @Test
  @DisplayName("The fingertip is found in the corner of a large picture, and matches")
  void tipIsFoundInACorner() {
    FingerImage lost = lost(2000, 1600, 1500);
    FingerImage window = FingertipWindow.of(lost);
    assertEquals(1000, window.width());
    double score = Comparison.score(FingerTemplate.extract(lost), FingerTemplate.extract(TIP));
    assertTrue(score > 40, "score " + score);
  }

  @Test
  @DisplayName("A large picture without ridges gives an empty template, not an error")
  void bareBackground() {
    byte[] grey = new byte[2000 * 2000];
    Arrays.fill(grey, (byte) 255);
    FingerImage bare = new FingerImage(2000, 2000, 250, grey);
    assertEquals(500, FingertipWindow.of(bare).width());
    assertEquals(0, FingerTemplate.extract(bare).minutiaCount());
  }
}
