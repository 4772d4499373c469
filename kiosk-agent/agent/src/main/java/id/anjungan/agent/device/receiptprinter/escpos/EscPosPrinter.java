package id.anjungan.agent.device.receiptprinter.escpos;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.SerialLine;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import java.util.Optional;
import java.util.OptionalInt;

/// A receipt printer that speaks ESC/POS.
///
/// Sent is not printed: after the cut the printer is asked for an answer in order (`GS r 1`), and
/// only that answer, with no fault after it, is a receipt. All calls from one thread.
public final class EscPosPrinter implements ReceiptPrinter {

  private final EscPosLine printer;
  private final EscPosTimings timings;

  public EscPosPrinter(SerialLine line, KioskClock clock) {
    this(line, EscPosTimings.STANDARD, clock);
  }

  public EscPosPrinter(SerialLine line, EscPosTimings timings, KioskClock clock) {
    this.printer = new EscPosLine(line, timings, clock);
    this.timings = timings;
  }

  @Override
  public Reading<ReceiptPrinterStatus> status() {
    Deadline limit = printer.deadline(timings.whole());
    try {
      printer.begin();
      return asked(limit);
    } catch (LineDownException down) {
      return Reading.silent(offline(down));
    }
  }

  @Override
  public Motion print(ReceiptPage page) {
    Deadline limit = printer.deadline(timings.whole());
    try {
      printer.begin();
      Optional<DeviceFault> before = faultNow(limit);
      return before.isPresent() ? Motion.failed(before.get()) : printed(page, limit);
    } catch (LineDownException down) {
      return Motion.failed(offline(down));
    }
  }

  private Motion printed(ReceiptPage page, Deadline limit) throws LineDownException {
    Deadline proofLimit = limit.within(timings.print());
    printer.begin();
    printer.send(EscPosEncoder.encode(page), proofLimit);
    while (!proofLimit.passed()) {
      OptionalInt proof = printer.inOrder(proofLimit.within(timings.proof()));
      if (proof.isPresent()) {
        return proved(proof.getAsInt(), limit);
      }
      Optional<DeviceFault> meanwhile = faultNow(limit);
      if (meanwhile.isPresent()) {
        return Motion.failed(meanwhile.get());
      }
    }
    return Motion.failed(
        EscPosStatus.fault(FaultCode.PROTOCOL_ERROR, "ready, but it never said that it printed"));
  }

  private Motion proved(int proof, Deadline limit) throws LineDownException {
    Optional<DeviceFault> after =
        EscPosStatus.paperEnded(proof)
            ? Optional.of(EscPosStatus.fault(FaultCode.SUPPLIES_OUT, "paper ended in the receipt"))
            : faultNow(limit);
    return after.isPresent() ? Motion.failed(after.get()) : Motion.DONE;
  }

  private Optional<DeviceFault> faultNow(Deadline limit) throws LineDownException {
    return switch (asked(limit)) {
      case Reading.Told<ReceiptPrinterStatus>(ReceiptPrinterStatus status) ->
          EscPosStatus.fault(status);
      case Reading.Silent<ReceiptPrinterStatus>(DeviceFault fault) -> Optional.of(fault);
    };
  }

  private Reading<ReceiptPrinterStatus> asked(Deadline limit) throws LineDownException {
    int[] told = new int[4];
    for (int n = 1; n <= told.length; n++) {
      OptionalInt status = printer.realTime(n, limit);
      if (status.isEmpty()) {
        return Reading.silent(EscPosStatus.fault(FaultCode.OFFLINE, "no answer to DLE EOT " + n));
      }
      told[n - 1] = status.getAsInt();
    }
    return Reading.told(EscPosStatus.of(told[0], told[1], told[2], told[3]));
  }

  private static DeviceFault offline(LineDownException down) {
    return EscPosStatus.fault(FaultCode.OFFLINE, String.valueOf(down.getMessage()));
  }
}
