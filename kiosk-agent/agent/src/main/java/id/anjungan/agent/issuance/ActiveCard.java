package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Motion;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OrderId;
import java.util.Objects;

/// A valid card inside the printer; the only type that can be presented.
final class ActiveCard {

  private final Making making;
  private final ChipUid chip;
  private final OrderId order;

  /// @param kept proof that the old card is in the bin
  ActiveCard(Making making, ChipUid chip, OrderId order, OldCards.Kept kept) {
    Objects.requireNonNull(kept);
    this.making = making;
    this.chip = chip;
    this.order = order;
  }

  Step<PresentedCard> present() {
    making.begins(IssuanceStep.PRESENTING);
    Motion presented =
        new PrinterStation(making, chip).present(new KioskEvent.CardPresented(order, chip));
    return switch (presented) {
      case Motion.Done _ -> new Step.Reached<>(new PresentedCard(making, chip, order));
      case Motion.Failed _ -> making.withheld(BlankEnd.RETRACTED, Reasons.PRESENT_FAILED);
    };
  }
}
