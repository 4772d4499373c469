package id.anjungan.afis;

import id.anjungan.afis.UnreadableImageException.Fault;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// PNG to grey pixels. Looks at signature, length and size before it decodes, keeps everything in
/// memory, and skips metadata (a compressed text chunk could unpack to any size).
final class PngDecoder {

  /// Bytes of the longest file that is looked at: 16-bit RGBA of the largest accepted picture
  /// compresses to less.
  static final int LONGEST_FILE = 8_000_000;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] FIRST_CHUNK = {0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  private static final int HEADER_LENGTH = 33;
  private static final int WHITE = 255;

  private PngDecoder() {}

  static FingerImage decode(byte[] png, int dpi) {
    refuseHeader(png);
    BufferedImage picture = picture(png);
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] grey = grey(picture);
    FingerImage image = new FingerImage(width, height, dpi, grey);
    Arrays.fill(grey, (byte) 0);
    return image;
  }

  private static void refuseHeader(byte[] png) {
    if (png.length > LONGEST_FILE) {
      String limit = "at most " + LONGEST_FILE + " bytes expected";
      throw new UnreadableImageException(Fault.SIZE, limit, null);
    }
    boolean signed =
        png.length >= HEADER_LENGTH
            && Arrays.equals(png, 0, 8, SIGNATURE, 0, 8)
            && Arrays.equals(png, 8, 16, FIRST_CHUNK, 0, 8);
    if (!signed) {
      throw new UnreadableImageException(Fault.NOT_PNG, "a PNG file expected", null);
    }
    ByteBuffer header = ByteBuffer.wrap(png);
    FingerImage.refuseSize(header.getInt(16), header.getInt(20));
  }

  private static BufferedImage picture(byte[] png) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(stream, true, true);
      return reader.read(0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnreadableImageException(Fault.DAMAGED, "pixels cannot be read to the end", e);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] grey(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }
    boolean grey = picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    return grey ? ofSamples(picture) : ofColours(picture);
  }

  /// Grey of another depth or with transparency. Java's own conversion would bend the grey scale.
  private static byte[] ofSamples(BufferedImage picture) {
    Raster raster = picture.getRaster();
    int[] bits = picture.getColorModel().getComponentSize();
    byte[] grey = new byte[picture.getWidth() * picture.getHeight()];
    int[] sample = new int[raster.getNumBands()];
    for (int i = 0; i < grey.length; i++) {
      raster.getPixel(i % picture.getWidth(), i / picture.getWidth(), sample);
      int value = sample[0] * WHITE / ((1 << bits[0]) - 1);
      int alpha = sample.length > 1 ? sample[1] * WHITE / ((1 << bits[1]) - 1) : WHITE;
      grey[i] = (byte) onWhite(value, alpha);
    }
    return grey;
  }

  private static byte[] ofColours(BufferedImage picture) {
    int width = picture.getWidth();
    int[] colours = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    byte[] grey = new byte[colours.length];
    for (int i = 0; i < colours.length; i++) {
      int red = colours[i] >> 16 & 0xFF;
      int green = colours[i] >> 8 & 0xFF;
      int blue = colours[i] & 0xFF;
      // Luma weights of ITU-R BT.601.
      int luma = (299 * red + 587 * green + 114 * blue) / 1000;
      grey[i] = (byte) onWhite(luma, colours[i] >>> 24);
    }
    Arrays.fill(colours, 0);
    return grey;
  }

  private static int onWhite(int value, int alpha) {
    return (value * alpha + WHITE * (WHITE - alpha)) / WHITE;
  }
}
