package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Motion;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipUid;

/// A blank that the centre has bound to this application; it still lies in the hopper.
final class BoundBlank {

  private final Making making;
  private final ChipUid chip;
  private final CardOrder order;

  BoundBlank(Making making, ChipUid chip, CardOrder order) {
    this.making = making;
    this.chip = chip;
    this.order = order;
  }

  /// Through the rear passage to the printer's contactless station.
  Step<StationedBlank> passOn() {
    making.begins(IssuanceStep.WRITING_CHIP);
    PrinterStation station = new PrinterStation(making, chip);
    if (station.receive() instanceof Motion.Failed(var fault)) {
      return making.faulty(fault);
    }
    if (station.toContactless() instanceof Motion.Failed(var fault)) {
      return making.faulty(fault);
    }
    return new Step.Reached<>(new StationedBlank(making, chip, order));
  }
}
