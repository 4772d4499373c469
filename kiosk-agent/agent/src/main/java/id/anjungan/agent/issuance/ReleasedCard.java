package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.OrderId;

/// A card with its checked token, whose predecessor is in the bin: the citizen's only one.
final class ReleasedCard {

  private final Making making;
  private final ChipUid chip;
  private final OrderId order;
  private final CheckedToken token;
  private final OldCards.Kept kept;

  ReleasedCard(Making making, ChipUid chip, OrderId order, CheckedToken token, OldCards.Kept kept) {
    this.making = making;
    this.chip = chip;
    this.order = order;
    this.token = token;
    this.kept = kept;
  }

  /// Makes the chip valid. One that refuses is spoiled; one that could not be asked may be good and
  /// is collected at the office.
  Step<ActiveCard> activate() {
    making.begins(IssuanceStep.ACTIVATING);
    making.log().write(PathEntry.Ordered.of(Act.ACTIVATE, chip));
    ChipOutcome<Boolean> outcome = making.chip().activate(chip, token.activation());
    ChipSteps.note(making, Act.ACTIVATE, chip, outcome);
    return switch (outcome) {
      case ChipOutcome.Good<Boolean> _ ->
          new Step.Reached<>(new ActiveCard(making, chip, order, kept));
      case ChipOutcome.Spoiled<Boolean> _ ->
          making.withheld(BlankEnd.REJECTED, Reasons.ACTIVATION_FAILED);
      case ChipOutcome.NotPossible<Boolean> _ ->
          making.withheld(BlankEnd.RETRACTED, Reasons.ACTIVATION_FAILED);
    };
  }
}
