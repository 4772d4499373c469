package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.cardprinter.PrinterStatus.Position;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import java.util.function.Supplier;

/// Moves one card between the stations of the printer.
final class PrinterStation {

  private final Making making;
  private final ChipUid card;

  PrinterStation(Making making, ChipUid card) {
    this.making = making;
    this.card = card;
  }

  /// From the hopper to the entry.
  Motion receive() {
    return move(Act.PASS_ON, making.hopper()::passOn, Position.ENTRY);
  }

  Motion toContactless() {
    return move(Act.TO_CONTACTLESS, making.printer()::toContactless, Position.CONTACTLESS_STATION);
  }

  /// To the bezel. @param presented told the centre when the citizen can reach it
  Motion present(KioskEvent presented) {
    return move(Act.PRESENT, making.printer()::present, Position.BEZEL, presented);
  }

  private Motion move(
      Act act, Supplier<Motion> motion, Position target, KioskEvent... toldWhenDone) {
    return making.move(act, card, motion, () -> lies(target), toldWhenDone);
  }

  private boolean lies(Position target) {
    return making.workplace().sensors().printerAnew()
            instanceof Reading.Told<PrinterStatus>(PrinterStatus status)
        && status.card() == target;
  }
}
