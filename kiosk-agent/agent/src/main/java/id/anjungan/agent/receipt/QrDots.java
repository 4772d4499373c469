package id.anjungan.agent.receipt;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.anjungan.agent.device.receiptprinter.ReceiptPage.Dots;
import java.util.Optional;

/// A QR code (ISO/IEC 18004) as dots of a receipt: error correction M, a quiet zone of 4 modules,
/// modules of at least 4 dots, 0.5 mm at 8 dots a millimetre, which telephones read with ease.
final class QrDots {

  private static final int PAPER = 576;
  private static final int QUIET = 4;
  private static final int SMALLEST_MODULE = 4;
  private static final int LARGEST_MODULE = 8;

  private QrDots() {}

  /// @param text ASCII
  /// @return empty when there is no text, or more than fits on the paper
  static Optional<Dots> of(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      int side = modules.getWidth() + 2 * QUIET;
      int dots = Math.min(LARGEST_MODULE, PAPER / side);
      return dots < SMALLEST_MODULE ? Optional.empty() : Optional.of(raster(modules, side, dots));
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  /// As wide as the paper, so that the code stands in the middle whatever the printer is set to.
  private static Dots raster(ByteMatrix modules, int side, int dots) {
    int height = side * dots;
    int left = (PAPER - height) / 2;
    byte[] bits = new byte[PAPER / 8 * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < height; x++) {
        if (black(modules, x / dots - QUIET, y / dots - QUIET)) {
          bits[y * PAPER / 8 + (left + x) / 8] |= (byte) (0x80 >> (left + x) % 8);
        }
      }
    }
    return new Dots(PAPER, height, bits);
  }

  private static boolean black(ByteMatrix modules, int x, int y) {
    return x >= 0
        && y >= 0
        && x < modules.getWidth()
        && y < modules.getHeight()
        && modules.get(x, y) == 1;
  }
}
