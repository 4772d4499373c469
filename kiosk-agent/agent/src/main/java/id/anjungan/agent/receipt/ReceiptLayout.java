package id.anjungan.agent.receipt;

import id.anjungan.agent.device.receiptprinter.ReceiptPage;

/// Lays a receipt out for 80 mm paper. Thread-safe.
public interface ReceiptLayout {

  ReceiptPage page(ReceiptContent content);
}
