package id.anjungan.ui.widget;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A QR code (ISO/IEC 18004) with its quiet zone of 4 modules, error correction M.
public final class QrCode {

  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /// @param side longest side in pixels; a module gets a whole number of them
  /// @return empty when the text is empty or too long for a code
  public static Optional<Node> of(String text, int side) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      QUIET_ZONE,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      return Optional.of(drawn(modules, Math.max(1, side / modules.getWidth())));
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  private static Node drawn(BitMatrix modules, int scale) {
    int side = modules.getWidth() * scale;
    WritableImage image = new WritableImage(side, side);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = modules.get(x / scale, y / scale);
        image.getPixelWriter().setColor(x, y, dark ? Color.BLACK : Color.WHITE);
      }
    }
    ImageView view = new ImageView(image);
    view.setId("qr");
    return view;
  }
}
