package id.anjungan.agent.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.central.contract.Blob;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PngPictureTest {

  @Test
  @DisplayName("A picture comes out of its PNG grey value by grey value")
  void roundTrip() throws IOException {
    Press.Picture picture = Fingers.well();
    Blob png = PngPicture.of(picture);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
    assertEquals(picture.width(), image.getWidth());
    assertEquals(picture.height(), image.getHeight());
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    assertArrayEquals(picture.grey(), pixels);
  }

  @Test
  @DisplayName("The PNG is 8-bit grey, as the centre's contract says")
  void header() {
    byte[] png = PngPicture.of(Fingers.well()).bytes();
    assertEquals(0x89504E470D0A1A0AL, ByteBuffer.wrap(png).getLong());
    assertEquals(8, png[24], "bits");
    assertEquals(0, png[25], "colour type: grey");
  }

  @Test
  @DisplayName("A wiped picture holds nothing of the finger")
  void wiped() {
    Press.Picture picture = Fingers.well();
    picture.wipe();
    byte[] grey = picture.grey();
    byte[] black = new byte[grey.length];
    Arrays.fill(black, (byte) 0);
    assertArrayEquals(black, grey);
  }
}
