package id.anjungan.afis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.anjungan.afis.UnreadableImageException.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerImageTest {

  private static final int SIDE = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GIF89a", "\u0089PNG", "FMR\0 20\0 not a picture, though long enough"})
  @DisplayName("What is not a PNG is refused as such")
  void otherBytesAreRefused(String text) {
    assertEquals(Fault.NOT_PNG, fault(text.getBytes(StandardCharsets.ISO_8859_1), 500));
  }

  @ParameterizedTest
  @CsvSource({"31,40", "40,31", "2001,40", "40,60000", "0,40", "40,-1", "2147483647,2147483647"})
  @DisplayName("A PNG whose header claims too few or too many pixels is refused undecoded")
  void claimedSizeIsRefused(int width, int height) throws IOException {
    byte[] png = png(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY));
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    assertEquals(Fault.SIZE, fault(png, 500));
  }

  @Test
  @DisplayName("A file longer than any finger needs is refused")
  void longFileIsRefused() {
    assertEquals(Fault.SIZE, fault(new byte[PngDecoder.LONGEST_FILE + 1], 500));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 249, 1201})
  @DisplayName("A resolution that no scanner has is refused")
  void resolutionIsRefused(int dpi) throws IOException {
    assertEquals(
        Fault.RESOLUTION,
        fault(png(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY)), dpi));
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 40, 60, 100})
  @DisplayName("A PNG cut off anywhere is refused as damaged")
  void cutPngIsRefused(int length) throws IOException {
    byte[] png = png(noise(BufferedImage.TYPE_BYTE_GRAY));
    assertEquals(Fault.DAMAGED, fault(Arrays.copyOf(png, length), 500));
  }

  @Test
  @DisplayName("Pixels that do not fill width and height are refused")
  void missingPixelsAreRefused() {
    assertThrows(
        UnreadableImageException.class, () -> new FingerImage(SIDE, SIDE, 500, new byte[SIDE]));
  }

  @Test
  @DisplayName("An 8-bit grey PNG comes back pixel by pixel")
  void greyIsKept() throws IOException {
    BufferedImage picture = noise(BufferedImage.TYPE_BYTE_GRAY);
    byte[] expected = new byte[SIDE * SIDE];
    picture.getRaster().getDataElements(0, 0, SIDE, SIDE, expected);
    assertArrayEquals(expected, FingerImage.ofPng(png(picture), 500).grey());
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  @DisplayName("Grey of other depths and colour become 8-bit grey: white stays white")
  void otherFormsAreConverted(int type) throws IOException {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, type);
    picture.setRGB(3, 0, 0xFFFFFFFF);
    byte[] grey = FingerImage.ofPng(png(picture), 500).grey();
    assertEquals((byte) 255, grey[3]);
    assertEquals(0, grey[4]);
  }

  @Test
  @DisplayName("Transparency is white paper")
  void transparencyIsWhite() throws IOException {
    byte[] grey =
        FingerImage.ofPng(png(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB)), 500)
            .grey();
    assertEquals((byte) 255, grey[0]);
  }

  @Test
  @DisplayName("An image is wiped in place, owns its pixels and prints none of them")
  void imageIsWipedAndMasked() {
    byte[] pixels = new byte[SIDE * SIDE];
    Arrays.fill(pixels, (byte) 77);
    FingerImage image = new FingerImage(SIDE, SIDE, 500, pixels);
    pixels[0] = 1;
    assertEquals(77, image.grey()[0]);
    assertFalse(image.toString().contains("77"));
    image.wipe();
    assertEquals(0, image.grey()[0]);
  }

  private static Fault fault(byte[] png, int dpi) {
    return assertThrows(UnreadableImageException.class, () -> FingerImage.ofPng(png, dpi)).fault();
  }

  private static BufferedImage noise(int type) {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, type);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int grey = (int) ((i * 2654435761L) >>> 7);
      picture.getRaster().setSample(i % SIDE, i / SIDE, 0, grey & 0xFF);
    }
    return picture;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
