package id.anjungan.agent.capture;

import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.central.contract.Blob;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A finger picture as 8-bit grey PNG, as [id.anjungan.central.contract.CaptureClaims] wants it.
/// All in memory: a biometric image is never written to a disk, not even to a cache.
public final class PngPicture {

  private PngPicture() {}

  public static Blob of(Press.Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] grey = picture.grey();
    System.arraycopy(grey, 0, pixels, 0, grey.length);
    Blob png = new Blob(encoded(image));
    Arrays.fill(grey, (byte) 0);
    Arrays.fill(pixels, (byte) 0);
    return png;
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
