package id.anjungan.agent.device.cardprinter.evolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.cardprinter.CardFaces;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelsTest {

  private static final int RED = 0;
  private static final int BLUE = 2;

  private static byte[] rgb(int x, int y, int channel, int value) {
    byte[] rgb = new byte[1016 * 648 * 3];
    java.util.Arrays.fill(rgb, (byte) 255);
    rgb[(y * 1016 + x) * 3 + channel] = (byte) value;
    return rgb;
  }

  /// The dot as docs/devices counts it: row = column of the card, from bottom to top, 7 bits a dot.
  private static int dye(byte[] panel, int row, int dot) {
    int value = 0;
    for (int bit = dot * 7; bit < dot * 7 + 7; bit++) {
      value = value * 2 + ((panel[row * 567 + bit / 8] >> (7 - bit % 8)) & 1);
    }
    return value;
  }

  @Test
  @DisplayName("A dye panel has 567 bytes for each of 1016 rows, a resin panel 81")
  void sizes() {
    assertEquals(567 * 1016, Panels.dye(new byte[1016 * 648 * 3], RED).length);
    assertEquals(81 * 1016, Panels.resin(new byte[127 * 648]).length);
  }

  @ParameterizedTest
  @CsvSource({"255, 0", "0, 127", "128, 63", "127, 64", "254, 0", "1, 127"})
  @DisplayName("Ink density is the complement of the light, on 0 to 127, rounded")
  void density(int light, int ink) {
    assertEquals(ink, dye(Panels.dye(rgb(0, 647, RED, light), RED), 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 647, 0, 0", "0, 0, 0, 647", "1015, 647, 1015, 0", "500, 100, 500, 547"})
  @DisplayName("Each row is a column of the card from left to right, from bottom to top")
  void scanOrder(int x, int y, int row, int dot) {
    byte[] panel = Panels.dye(rgb(x, y, BLUE, 0), BLUE);
    assertEquals(127, dye(panel, row, dot));
    long inked = 0;
    for (int r = 0; r < 1016; r++) {
      for (int d = 0; d < 648; d++) {
        inked += dye(panel, r, d) > 0 ? 1 : 0;
      }
    }
    assertEquals(1, inked);
  }

  @ParameterizedTest
  @CsvSource({"0, 647, 0, 128", "9, 640, 729, 1", "1015, 0, 82295, 1", "3, 639, 244, 128"})
  @DisplayName("A resin dot is one bit, most significant first")
  void resinBits(int x, int y, int at, int bits) {
    byte[] mask = new byte[127 * 648];
    mask[y * 127 + x / 8] = (byte) (128 >> (x % 8));
    byte[] panel = Panels.resin(mask);
    assertEquals(bits, panel[at] & 0xFF);
  }

  @Test
  @DisplayName("Blank faces carry no ink")
  void blankFaces() {
    byte[] white = new byte[CardFaces.WIDTH * CardFaces.HEIGHT * 3];
    java.util.Arrays.fill(white, (byte) 255);
    for (byte octet : Panels.dye(white, RED)) {
      assertEquals(0, octet);
    }
  }
}
