package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;

/// A card whose chip holds what was ordered, locked and void.
final class EncodedCard {

  private final Making making;
  private final ChipUid chip;
  private final CardOrder order;
  private final LockProof lock;
  private final ReadBack readBack;

  EncodedCard(Making making, ChipUid chip, CardOrder order, LockProof lock, ReadBack readBack) {
    this.making = making;
    this.chip = chip;
    this.order = order;
    this.lock = lock;
    this.readBack = readBack;
  }

  /// Prints both faces, and sees that the chip has survived it before any finger is asked for.
  Step<PrintedCard> print() {
    making.begins(IssuanceStep.PRINTING);
    CardFaces faces = making.workplace().proofs().artist().draw(order);
    Motion printed = making.log().move(Act.PRINT, chip, () -> making.printer().print(faces));
    if (printed instanceof Motion.Failed(var fault)) {
      return making.faulty(fault);
    }
    if (new PrinterStation(making, chip).toContactless() instanceof Motion.Failed(var fault)) {
      return making.faulty(fault);
    }
    return ChipSteps.step(making, making.chip().chipAtCoupler()).then(this::stillTheSame);
  }

  private Step<PrintedCard> stillTheSame(ChipUid seen) {
    return seen.equals(chip)
        ? new Step.Reached<>(new PrintedCard(making, chip, order.order(), lock, readBack))
        : making.spoiled(Reasons.CHIP_DIFFERS);
  }
}
