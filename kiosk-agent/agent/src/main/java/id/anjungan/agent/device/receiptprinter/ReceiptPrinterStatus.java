package id.anjungan.agent.device.receiptprinter;

/// What the printer says of itself.
public record ReceiptPrinterStatus(
    Paper paper, boolean coverOpen, boolean cutterError, boolean broken) {

  /// Paper left.
  public enum Paper {
    ENOUGH,
    NEAR_END,
    OUT
  }

  public boolean canPrint() {
    return paper != Paper.OUT && !coverOpen && !cutterError && !broken;
  }
}
