package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OrderId;

/// A valid card that sticks out of the bezel.
final class PresentedCard {

  private final Making making;
  private final ChipUid chip;
  private final OrderId order;

  PresentedCard(Making making, ChipUid chip, OrderId order) {
    this.making = making;
    this.chip = chip;
    this.order = order;
  }

  /// Waits until it is taken, else takes it back into the reject box, to be collected at the
  /// office.
  IssuanceEnd awaitTaken() {
    boolean taken = making.workplace().countdown().until(this::isTaken, making.watcher()::collect);
    return taken ? handedOver() : takenBack();
  }

  private IssuanceEnd handedOver() {
    making
        .log()
        .write(
            new PathEntry.BlankOver(chip, BlankEnd.TAKEN, CardPlace.CITIZEN, Reasons.TAKEN),
            new KioskEvent.BlankEnded(
                chip, order, BlankEnd.TAKEN, CardPlace.CITIZEN, Reasons.TAKEN));
    return new IssuanceEnd.Taken(chip);
  }

  private IssuanceEnd takenBack() {
    return switch (making.workplace().disposal().dispose(BlankEnd.RETRACTED, Reasons.NOT_TAKEN)) {
      case Disposed.InBin _ -> new IssuanceEnd.Retracted(chip);
      case Disposed.Left(_, _, String code) -> new IssuanceEnd.Uncertain(code);
      case Disposed.Nothing _ -> new IssuanceEnd.Uncertain(Reasons.CARD_UNCERTAIN);
    };
  }

  /// Both sensors must agree: one that flickers would hand a card over that is still there.
  private boolean isTaken() {
    return making.printer().heldInBezel() instanceof Reading.Told<Boolean>(Boolean held)
        && !held
        && making.printer().status() instanceof Reading.Told<PrinterStatus>(PrinterStatus status)
        && status.card() == PrinterStatus.Position.NONE;
  }
}
