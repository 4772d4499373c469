package id.anjungan.ui.robot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes a picture as PNG (ISO/IEC 15948): 8-bit RGB, no filter. The toolkit's own way to a file
/// would bring the desktop module into the kiosk.
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int RGB = 2;

  private Png() {}

  static void write(Image image, OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.write(SIGNATURE);
    chunk("IHDR", header(image), out);
    chunk("IDAT", pixels(image), out);
    chunk("IEND", new byte[0], out);
    out.flush();
  }

  private static byte[] header(Image image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt((int) image.getWidth());
    out.writeInt((int) image.getHeight());
    out.write(new byte[] {8, RGB, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(Image image) throws IOException {
    int width = (int) image.getWidth();
    int[] line = new int[width];
    byte[] row = new byte[1 + 3 * width];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < (int) image.getHeight(); y++) {
        image
            .getPixelReader()
            .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
        out.write(packed(line, row));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(int[] line, byte[] row) {
    for (int x = 0; x < line.length; x++) {
      row[1 + 3 * x] = (byte) (line[x] >> 16);
      row[2 + 3 * x] = (byte) (line[x] >> 8);
      row[3 + 3 * x] = (byte) line[x];
    }
    return row;
  }

  private static void chunk(String name, byte[] data, DataOutputStream out) throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    out.writeInt(data.length);
    out.write(type);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
