package id.anjungan.agent.issuance;

import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.OrderRequest;

/// A blank at the hopper's RF station whose UID is known.
final class FedBlank {

  /// Codes of the centre about this one blank begin so: another one may do.
  private static final String ABOUT_BLANK = "BLANK_";

  private final Making making;
  private final ChipUid chip;

  FedBlank(Making making, ChipUid chip) {
    this.making = making;
    this.chip = chip;
  }

  /// Binds it to the application at the centre.
  Step<BoundBlank> bind() {
    OrderRequest request =
        new OrderRequest(making.order().registrationNumber(), chip, making.hopper().name());
    return switch (making.link().order(request)) {
      case CentreAnswer.Answered<CardOrder>(CardOrder order) -> {
        making.log().write(new PathEntry.Bound(chip, order.order()));
        yield new Step.Reached<>(new BoundBlank(making, chip, order));
      }
      case CentreAnswer.Refused<CardOrder>(var problem) ->
          problem.code().startsWith(ABOUT_BLANK)
              ? making.spoiled(problem.code())
              : making.notMade(problem.code());
      case CentreAnswer.Lost<CardOrder> _ -> making.notMade(Reasons.CENTRE_LOST);
    };
  }
}
