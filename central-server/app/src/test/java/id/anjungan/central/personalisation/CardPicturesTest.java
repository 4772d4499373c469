package id.anjungan.central.personalisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.PhotoBackground;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPicturesTest {

  @ParameterizedTest
  @EnumSource(PhotoBackground.class)
  @DisplayName("Without a photo a silhouette stands before the background of the birth year")
  void silhouetteOnBackground(PhotoBackground background) throws IOException {
    BufferedImage portrait = portrait(null, background);
    assertBackground(background, portrait.getRGB(4, 4));
    assertTrue(new Color(portrait.getRGB(120, 120)).getGreen() > 180);
  }

  @Test
  @DisplayName("Even noise fits the chip, as baseline JPEG of 240 x 320 (REQ-049)")
  void busiestPhotoFits() throws IOException {
    BufferedImage noise = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 900 * 1200; i++) {
      noise.setRGB(i % 900, i / 900, random.nextInt());
    }
    byte[] jpeg = PortraitImage.jpeg(file(noise, "png"), PhotoBackground.RED);
    assertTrue(jpeg.length <= 4094);
    assertEquals(0xC0, frameMarker(jpeg));
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(jpeg));
    assertEquals(240, read.getWidth());
    assertEquals(320, read.getHeight());
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB})
  @DisplayName("A transparent or plain light surrounding becomes the background, the person stays")
  void surroundingIsReplaced(int type) throws IOException {
    BufferedImage portrait = portrait(file(person(type, Color.WHITE), "png"), PhotoBackground.BLUE);
    assertBackground(PhotoBackground.BLUE, portrait.getRGB(4, 4));
    assertEquals(0x30, new Color(portrait.getRGB(120, 300)).getRed(), 30);
    assertTrue(new Color(portrait.getRGB(120, 290)).getBlue() < 110);
  }

  @Test
  @DisplayName("A background that is already coloured is left alone")
  void colouredBackgroundStays() throws IOException {
    byte[] photo = file(person(BufferedImage.TYPE_INT_RGB, new Color(0xB0, 0x20, 0x20)), "jpeg");
    BufferedImage portrait = portrait(photo, PhotoBackground.BLUE);
    assertBackground(PhotoBackground.RED, portrait.getRGB(4, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GIF89a", "<svg/>", "not a picture"})
  @DisplayName("What is no PNG or JPEG is refused as portrait and as signature")
  void otherFilesAreRefused(String text) {
    byte[] file = text.getBytes(StandardCharsets.US_ASCII);
    assertThrows(
        UnreadablePictureException.class, () -> PortraitImage.jpeg(file, PhotoBackground.RED));
    assertThrows(UnreadablePictureException.class, () -> SignatureImage.bitmap(file, "A"));
  }

  @Test
  @DisplayName("A cut off picture, a tiny one and one that claims millions of pixels are refused")
  void brokenPicturesAreRefused() throws IOException {
    byte[] png = file(person(BufferedImage.TYPE_INT_RGB, Color.WHITE), "png");
    byte[] cut = Arrays.copyOf(png, png.length / 2);
    assertThrows(
        UnreadablePictureException.class, () -> PortraitImage.jpeg(cut, PhotoBackground.RED));
    byte[] claimed = png.clone();
    ByteBuffer.wrap(claimed).putInt(16, 60_000).putInt(20, 60_000);
    assertThrows(
        UnreadablePictureException.class, () -> PortraitImage.jpeg(claimed, PhotoBackground.RED));
    byte[] tiny = file(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png");
    assertThrows(UnreadablePictureException.class, () -> SignatureImage.bitmap(tiny, "A"));
  }

  @Test
  @DisplayName("A signature becomes 168 x 44 bits, ink where the pen went, whatever the paper")
  void signatureBecomesBits() throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB}) {
      BufferedImage paper = new BufferedImage(336, 88, type);
      Graphics2D pen = paper.createGraphics();
      if (type == BufferedImage.TYPE_INT_RGB) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 336, 88);
      }
      pen.setColor(Color.BLUE.darker());
      pen.fillRect(0, 40, 336, 8);
      pen.dispose();
      byte[] bits = SignatureImage.bitmap(file(paper, "png"), "A");
      assertEquals(924, bits.length);
      assertEquals((byte) 0xFF, bits[22 * 21 + 10]);
      assertEquals(0, bits[2 * 21 + 10]);
    }
  }

  @Test
  @DisplayName("Without a signature a plain stroke stands for it, and a blank page holds no ink")
  void strokeStandsForSignature() throws IOException {
    assertNotEquals(0, ink(SignatureImage.bitmap(null, "Siti Nurhaliza")));
    BufferedImage blank = new BufferedImage(336, 88, BufferedImage.TYPE_INT_ARGB);
    assertEquals(0, ink(SignatureImage.bitmap(file(blank, "png"), "Siti")));
  }

  private static int ink(byte[] bits) {
    int ink = 0;
    for (byte eight : bits) {
      ink += Integer.bitCount(eight & 0xFF);
    }
    return ink;
  }

  private static void assertBackground(PhotoBackground background, int pixel) {
    Color colour = new Color(pixel);
    boolean red = colour.getRed() > colour.getBlue() + 60;
    boolean blue = colour.getBlue() > colour.getRed() + 60;
    assertTrue(background == PhotoBackground.RED ? red : blue);
  }

  private static BufferedImage portrait(byte[] photo, PhotoBackground background)
      throws IOException {
    byte[] jpeg = PortraitImage.jpeg(photo, background);
    assertTrue(jpeg.length <= 4094);
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static BufferedImage person(int type, Color behind) {
    BufferedImage picture = new BufferedImage(480, 640, type);
    Graphics2D brush = picture.createGraphics();
    if (type == BufferedImage.TYPE_INT_RGB) {
      brush.setColor(behind);
      brush.fillRect(0, 0, 480, 640);
    }
    brush.setColor(new Color(0x30, 0x30, 0x30));
    brush.fillOval(140, 120, 200, 260);
    brush.fillRect(60, 420, 360, 220);
    brush.dispose();
    return picture;
  }

  /// The start-of-frame marker: C0 baseline, C2 progressive.
  private static int frameMarker(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 0xF0) != 0xC0 || jpeg[at + 1] == (byte) 0xC4) {
      at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
    }
    return jpeg[at + 1] & 0xFF;
  }

  private static byte[] file(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }
}
