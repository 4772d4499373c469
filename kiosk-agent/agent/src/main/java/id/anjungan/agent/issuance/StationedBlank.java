package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;
import id.anjungan.central.contract.ScriptRequest;

/// A bound blank at the printer's contactless station.
final class StationedBlank {

  private final Making making;
  private final ChipUid chip;
  private final CardOrder order;

  StationedBlank(Making making, ChipUid chip, CardOrder order) {
    this.making = making;
    this.chip = chip;
    this.order = order;
  }

  /// Writes what the centre wrapped for this chip, locks it, and reads all of it back.
  Step<EncodedCard> encode() {
    return ChipSteps.step(making, making.chip().challenge(chip))
        .then(this::script)
        .then(this::write);
  }

  private Step<ChipScript> script(Blob challenge) {
    ScriptRequest request = new ScriptRequest(order.order(), chip, challenge);
    return switch (making.link().script(request)) {
      case CentreAnswer.Answered<ChipScript>(ChipScript script) -> new Step.Reached<>(script);
      case CentreAnswer.Refused<ChipScript>(var problem) -> making.notMade(problem.code());
      case CentreAnswer.Lost<ChipScript> _ -> making.notMade(Reasons.CENTRE_LOST);
    };
  }

  private Step<EncodedCard> write(ChipScript script) {
    making.log().write(PathEntry.Ordered.of(Act.WRITE, chip));
    ChipOutcome<LockProof> written = making.chip().write(chip, script);
    ChipSteps.note(making, Act.WRITE, chip, written);
    return ChipSteps.step(making, written).then(lock -> readBack(script, lock));
  }

  private Step<EncodedCard> readBack(ChipScript script, LockProof lock) {
    making.begins(IssuanceStep.READING_BACK);
    return ChipSteps.step(making, making.chip().readBack(chip))
        .then(read ->
            isAsWritten(read, script)
                ? new Step.Reached<>(new EncodedCard(making, chip, order, lock, read))
                : making.spoiled(Reasons.READ_BACK_DIFFERS));
  }

  private static boolean isAsWritten(ReadBack read, ChipScript script) {
    return read.signatureValid() && read.contentDigest().equals(script.contentDigest());
  }
}
