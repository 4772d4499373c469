package id.anjungan.agent.device.receiptprinter.escpos;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus.Paper;
import java.util.Optional;

/// The bytes in which the printer speaks of itself (docs/devices; Epson, DLE EOT and GS r).
final class EscPosStatus {

  private static final int OFFLINE = 1 << 3;
  private static final int COVER = 1 << 2;
  private static final int STOPPED_BY_PAPER_END = 1 << 5;
  private static final int ERROR = 1 << 6;
  private static final int CUTTER = 1 << 3;
  private static final int UNRECOVERABLE = 1 << 5;
  private static final int NEAR_END = 0b0000_1100;
  private static final int END = 0b0110_0000;
  private static final int END_IN_ORDER = 0b0000_1100;

  private EscPosStatus() {}

  /// A real-time status byte: bits 1 and 4 are 1, bits 0 and 7 are 0.
  static boolean isRealTime(int octet) {
    return (octet & 0b1001_0011) == 0b0001_0010;
  }

  /// An answer to GS r: bits 4 and 7 are 0.
  static boolean isInOrder(int octet) {
    return (octet & 0b1001_0000) == 0;
  }

  /// Whether an answer to GS r says that the paper has ended.
  static boolean paperEnded(int inOrder) {
    return (inOrder & END_IN_ORDER) != 0;
  }

  /// @param printer and @param cause and @param error and @param paper the answers to DLE EOT 1 to
  ///   4
  static ReceiptPrinterStatus of(int printer, int cause, int error, int paper) {
    Paper left = paper(cause, paper);
    boolean cover = (cause & COVER) != 0;
    boolean cutter = (error & CUTTER) != 0;
    boolean explained = left == Paper.OUT || cover || cutter;
    boolean broken =
        (error & UNRECOVERABLE) != 0
            || (!explained && ((cause & ERROR) != 0 || (printer & OFFLINE) != 0));
    return new ReceiptPrinterStatus(left, cover, cutter, broken);
  }

  private static Paper paper(int cause, int paper) {
    if ((paper & END) != 0 || (cause & STOPPED_BY_PAPER_END) != 0) {
      return Paper.OUT;
    }
    return (paper & NEAR_END) != 0 ? Paper.NEAR_END : Paper.ENOUGH;
  }

  /// What keeps the printer from printing.
  static Optional<DeviceFault> fault(ReceiptPrinterStatus status) {
    if (status.paper() == Paper.OUT) {
      return Optional.of(fault(FaultCode.SUPPLIES_OUT, "no paper"));
    }
    if (status.coverOpen()) {
      return Optional.of(fault(FaultCode.COVER_OPEN, "cover open"));
    }
    if (status.cutterError()) {
      return Optional.of(fault(FaultCode.CUTTER_FAIL, "cutter error"));
    }
    return status.broken()
        ? Optional.of(fault(FaultCode.HARDWARE_ERROR, "offline or in error without a cause"))
        : Optional.empty();
  }

  static DeviceFault fault(FaultCode code, String detail) {
    return new DeviceFault(Unit.RECEIPT_PRINTER, code, detail);
  }
}
