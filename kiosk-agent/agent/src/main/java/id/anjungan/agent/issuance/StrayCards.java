package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Cards in the path of which the journal knows nothing open: left after a jam, or put there by a
/// hand. They go into a bin, with an incident; one that does not go stays an obstacle.
final class StrayCards {

  private final CardUnits units;
  private final Workplace workplace;

  StrayCards(CardUnits units, Workplace workplace) {
    this.units = units;
    this.workplace = workplace;
  }

  void putAway() {
    if (workplace.sensors().hopper() instanceof Reading.Told<HopperStatus>(var status)) {
      switch (status.card()) {
        case NONE -> {
          // nothing there
        }
        case RF_STATION -> fromRfStation();
        case REAR_PASSAGE -> put(Act.DROP, null, units.hopper()::drop, CardPlace.HOPPER_BIN);
      }
    }
    if (workplace.sensors().printer() instanceof Reading.Told<PrinterStatus>(var status)) {
      switch (status.card()) {
        case NONE, JAMMED -> {
          // nothing there, or nothing that can be moved
        }
        case ENTRY, PRINT_STATION -> {
          workplace.log().move(Act.TO_CONTACTLESS, null, units.printer()::toContactless);
          reject();
        }
        case CONTACTLESS_STATION -> reject();
        case BEZEL -> put(Act.TAKE_BACK, null, units.printer()::takeBack, CardPlace.REJECT_BOX);
      }
    }
  }

  private void reject() {
    put(Act.REJECT, chip(), units.printer()::reject, CardPlace.REJECT_BOX);
  }

  /// A blank that has not ended gets its end now, like any other.
  private void fromRfStation() {
    Reading<ChipUid> reading = units.hopper().readUid();
    if (workplace.disposal().identified(reading)) {
      workplace.disposal().dispose(BlankEnd.REJECTED, Reasons.CARD_FOUND_IN_PATH);
    } else {
      ChipUid uid = reading instanceof Reading.Told<ChipUid>(ChipUid told) ? told : null;
      put(Act.DROP, uid, units.hopper()::drop, CardPlace.HOPPER_BIN);
    }
  }

  private @Nullable ChipUid chip() {
    return units.chip().chipAtCoupler() instanceof ChipOutcome.Good<ChipUid>(ChipUid uid)
        ? uid
        : null;
  }

  private void put(Act act, @Nullable ChipUid card, Supplier<Motion> order, CardPlace bin) {
    workplace.log().moveToEnd(act, card, order, () -> foundInPath(card, bin));
  }

  private void foundInPath(@Nullable ChipUid card, CardPlace bin) {
    workplace
        .log()
        .write(
            new PathEntry.Stray(card, bin),
            workplace
                .incidents()
                .of(
                    Reasons.CARD_FOUND_IN_PATH,
                    "A card of which nothing was open lay in the path; it went to " + bin + ".",
                    card));
  }
}
