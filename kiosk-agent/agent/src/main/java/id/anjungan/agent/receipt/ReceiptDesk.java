package id.anjungan.agent.receipt;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;

/// Lays out and prints a receipt. Calls from the loop's thread.
public final class ReceiptDesk {

  private final ReceiptLayout layout;
  private final ReceiptPrinter printer;

  public ReceiptDesk(ReceiptLayout layout, ReceiptPrinter printer) {
    this.layout = layout;
    this.printer = printer;
  }

  /// @return whether the whole receipt is known to be printed and cut; a failure changes nothing
  ///   else in a visit
  public boolean print(ReceiptContent content) {
    return printer.print(layout.page(content)) instanceof Motion.Done;
  }
}
