package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.OrderId;

/// A card with its checked token; from here on no network is needed.
final class VerifiedCard {

  private final Making making;
  private final ChipUid chip;
  private final OrderId order;
  private final CheckedToken token;

  VerifiedCard(Making making, ChipUid chip, OrderId order, CheckedToken token) {
    this.making = making;
    this.chip = chip;
    this.order = order;
    this.token = token;
  }

  /// The old card into the bin, void (REQ-055 to REQ-058). When it does not go there, the token is
  /// returned unused and both cards stay in custody.
  Step<ReleasedCard> keepOldCard() {
    making.begins(IssuanceStep.KEEPING_OLD_CARD);
    IssuanceOrder visit = making.order();
    return making
        .workplace()
        .oldCards()
        .keep(visit.visit(), visit.oldCard())
        .<Step<ReleasedCard>>map(
            kept -> new Step.Reached<>(new ReleasedCard(making, chip, order, token, kept)))
        .orElseGet(this::bothInCustody);
  }

  private Step<ReleasedCard> bothInCustody() {
    Step<ReleasedCard> stopped = making.tokenUnused(order, Reasons.OLD_CARD_NOT_KEPT, true);
    making.workplace().oldCards().stuck(making.order().visit(), making.order().oldCard());
    return stopped;
  }
}
