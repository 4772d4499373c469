package id.anjungan.agent.device.receiptprinter;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;

/// The receipt printer. All calls from one thread; each ends by its own deadline (15 s at most).
public interface ReceiptPrinter {

  Reading<ReceiptPrinterStatus> status();

  /// Prints and cuts. Done only when the printer said that all was printed, not when it was sent.
  Motion print(ReceiptPage page);
}
