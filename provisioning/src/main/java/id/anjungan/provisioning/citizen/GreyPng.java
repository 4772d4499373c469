package id.anjungan.provisioning.citizen;

import id.anjungan.afis.FingerImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes 8-bit grey PNG (ISO/IEC 15948) without line filters: for sixteen greys that is smaller
/// than the JDK's writer, which filters every line.
final class GreyPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final double METRES_PER_INCH = 0.0254;

  private GreyPng() {}

  static byte[] encode(FingerImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    png.writeBytes(chunk("IHDR", header(image)));
    png.writeBytes(chunk("pHYs", resolution(image.dpi())));
    png.writeBytes(chunk("IDAT", deflated(lines(image))));
    png.writeBytes(chunk("IEND", new byte[0]));
    return png.toByteArray();
  }

  /// Width, height, 8 bits, grey, and the only compression, filter and order that matter.
  private static byte[] header(FingerImage image) {
    return ByteBuffer.allocate(13)
        .putInt(image.width())
        .putInt(image.height())
        .put((byte) 8)
        .array();
  }

  private static byte[] resolution(int dpi) {
    int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
    return ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array();
  }

  /// Each line behind its filter byte 0, no filter.
  private static byte[] lines(FingerImage image) {
    byte[] grey = image.grey();
    byte[] lines = new byte[(image.width() + 1) * image.height()];
    for (int y = 0; y < image.height(); y++) {
      int at = y * (image.width() + 1) + 1;
      System.arraycopy(grey, y * image.width(), lines, at, image.width());
    }
    return lines;
  }

  private static byte[] deflated(byte[] data) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(data);
      deflater.finish();
      byte[] buffer = new byte[data.length + 1024];
      int length = deflater.deflate(buffer);
      return ByteBuffer.allocate(length).put(buffer, 0, length).array();
    }
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) check.getValue())
        .array();
  }
}
