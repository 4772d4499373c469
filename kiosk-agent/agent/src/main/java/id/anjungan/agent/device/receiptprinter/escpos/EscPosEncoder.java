package id.anjungan.agent.device.receiptprinter.escpos;

import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A page as ESC/POS bytes, from initialisation to the cut and the question that proves it
/// (docs/devices; Epson's ESC/POS reference).
///
/// Dots are centred, and sent in bands that a printer's raster buffer holds.
final class EscPosEncoder {

  private static final int ESC = 0x1B;
  private static final int GS = 0x1D;
  private static final int LF = 0x0A;
  private static final int WPC1252 = 16;
  private static final int LEFT = 0;
  private static final int CENTRE = 1;
  // GS v 0 takes at most 2303 rows (Epson).
  private static final int BAND = 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private EscPosEncoder() {}

  static byte[] encode(ReceiptPage page) {
    EscPosEncoder encoder = new EscPosEncoder();
    encoder.put(ESC, '@', ESC, 't', WPC1252);
    page.elements().forEach(encoder::element);
    encoder.put(GS, 'V', 0x42, 0x00);
    encoder.put(GS, 'r', 0x01);
    return encoder.bytes.toByteArray();
  }

  private void element(ReceiptPage.Element element) {
    switch (element) {
      case ReceiptPage.Line line -> line(line);
      case ReceiptPage.Feed feed -> put(ESC, 'd', feed.lines());
      case ReceiptPage.Dots dots -> dots(dots);
    }
  }

  private void line(ReceiptPage.Line line) {
    int times = line.scale() - 1;
    put(ESC, 'a', line.centred() ? CENTRE : LEFT);
    put(ESC, 'E', line.bold() ? 1 : 0);
    put(GS, '!', (times << 4) | times);
    bytes.writeBytes(line.text().getBytes(StandardCharsets.US_ASCII));
    put(LF);
  }

  private void dots(ReceiptPage.Dots dots) {
    byte[] bits = dots.bits();
    int rowBytes = (dots.width() + 7) / 8;
    put(ESC, 'a', CENTRE);
    for (int top = 0; top < dots.height(); top += BAND) {
      int rows = Math.min(BAND, dots.height() - top);
      put(GS, 'v', '0', 0, rowBytes, rowBytes >> 8, rows, rows >> 8);
      bytes.write(bits, top * rowBytes, rows * rowBytes);
    }
  }

  private void put(int... octets) {
    for (int octet : octets) {
      bytes.write(octet);
    }
  }
}
