package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.central.contract.ChipUid;

/// Turns the outcome of chip work before the release into a step of the making.
final class ChipSteps {

  private ChipSteps() {}

  static <T> Step<T> step(Making making, ChipOutcome<T> outcome) {
    return switch (outcome) {
      case ChipOutcome.Good<T>(T value) -> new Step.Reached<>(value);
      case ChipOutcome.Spoiled<T>(String code, _) -> making.spoiled(code);
      case ChipOutcome.NotPossible<T>(var fault) -> making.notMade(Making.code(fault));
    };
  }

  /// Puts down how a writing order to the chip ended.
  static void note(Making making, Act act, ChipUid chip, ChipOutcome<?> outcome) {
    making
        .log()
        .write(
            switch (outcome) {
              case ChipOutcome.Good<?> _ -> new PathEntry.Done(act, chip);
              case ChipOutcome.Spoiled<?>(String code, _) -> new PathEntry.Failed(act, chip, code);
              case ChipOutcome.NotPossible<?>(var fault) ->
                  new PathEntry.Failed(act, chip, fault.unit() + " " + fault.code());
            });
  }
}
