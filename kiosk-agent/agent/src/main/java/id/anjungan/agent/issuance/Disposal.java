package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.stock.Stock;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes the open blank out of the path into a bin, and gives it its one terminal state.
///
/// The same after a fault and after a power cut: the sensors are asked and believed, and what they
/// cannot prove is UNCERTAIN, with an incident.
final class Disposal {

  private static final int TRIES = 2;

  private final CardUnits units;
  private final Sensors sensors;
  private final PathLog log;
  private final PathState state;
  private final Incidents incidents;
  private final Stock stock;

  Disposal(
      CardUnits units,
      Sensors sensors,
      PathLog log,
      PathState state,
      Incidents incidents,
      Stock stock) {
    this.units = units;
    this.sensors = sensors;
    this.log = log;
    this.state = state;
    this.incidents = incidents;
    this.stock = stock;
  }

  /// @param wanted the terminal state when it is proved to lie in the machine
  Disposed dispose(BlankEnd wanted, String reason) {
    Whereabouts seen = find();
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Disposed> inBin = put(seen, wanted, reason);
      if (inBin.isPresent()) {
        return inBin.get();
      }
      seen = find();
    }
    return seen instanceof Whereabouts.Nowhere ? gone(wanted, reason) : left(seen, wanted);
  }

  /// Reads the UID of a blank at the RF station and puts it down. @return false without a UID, or
  /// with one that ended before
  boolean identified(Reading<ChipUid> reading) {
    if (!(reading instanceof Reading.Told<ChipUid>(ChipUid uid))) {
      return false;
    }
    if (stock.hasEnded(uid)) {
      log.write(
          new PathEntry.Stray(uid, CardPlace.HOPPER),
          incidents.of(
              Reasons.BLANK_SEEN_BEFORE, "The hopper fed a blank that had ended before.", uid));
      return false;
    }
    log.write(new PathEntry.Fed(uid), new KioskEvent.BlankFed(uid, units.hopper().name()));
    return true;
  }

  private OpenBlank blank() {
    return state.blank().orElseThrow(() -> new IllegalStateException("no blank is open"));
  }

  private Whereabouts find() {
    OpenBlank open = blank();
    if (open.passedOn()) {
      return findInPrinter();
    }
    Whereabouts atHopper = findAtHopper();
    if (atHopper instanceof Whereabouts.AtHopper || open.unproved() != Act.PASS_ON) {
      return atHopper;
    }
    Whereabouts inPrinter = findInPrinter();
    return inPrinter instanceof Whereabouts.Nowhere ? atHopper : inPrinter;
  }

  private Whereabouts findAtHopper() {
    return switch (sensors.hopperAnew()) {
      case Reading.Silent<HopperStatus>(var fault) -> new Whereabouts.Unknown(fault);
      case Reading.Told<HopperStatus>(var status) ->
          switch (status.card()) {
            case NONE -> new Whereabouts.Nowhere();
            case RF_STATION -> new Whereabouts.AtHopper(true);
            case REAR_PASSAGE -> new Whereabouts.AtHopper(false);
          };
    };
  }

  private Whereabouts findInPrinter() {
    return switch (sensors.printerAnew()) {
      case Reading.Silent<PrinterStatus>(var fault) -> new Whereabouts.Unknown(fault);
      case Reading.Told<PrinterStatus>(var status) ->
          switch (status.card()) {
            case NONE -> new Whereabouts.Nowhere();
            case ENTRY, CONTACTLESS_STATION, PRINT_STATION -> new Whereabouts.InsidePrinter();
            case BEZEL -> new Whereabouts.InBezel();
            case JAMMED -> new Whereabouts.JammedInPrinter();
          };
    };
  }

  /// One order towards a bin; empty when it was not completed, or none could be given.
  private Optional<Disposed> put(Whereabouts seen, BlankEnd wanted, String reason) {
    return switch (seen) {
      case Whereabouts.AtHopper(boolean readable) -> {
        if (readable && blank().uid() == null && !reason.equals(KioskEvent.Incident.DEAD_BLANK)) {
          identified(units.hopper().readUid());
        }
        yield put(Act.DROP, units.hopper()::drop, wanted, CardPlace.HOPPER_BIN, reason);
      }
      case Whereabouts.InsidePrinter _ ->
          put(Act.REJECT, units.printer()::reject, wanted, CardPlace.REJECT_BOX, reason);
      case Whereabouts.InBezel _ ->
          put(Act.TAKE_BACK, units.printer()::takeBack, wanted, CardPlace.REJECT_BOX, reason);
      case Whereabouts.JammedInPrinter _, Whereabouts.Nowhere _, Whereabouts.Unknown _ ->
          Optional.empty();
    };
  }

  private Optional<Disposed> put(
      Act act, Supplier<Motion> order, BlankEnd wanted, CardPlace bin, String reason) {
    return log.moveToEnd(
            act, blank().uid(), order, () -> over(wanted, bin, reason, Optional.empty()))
        ? Optional.of(new Disposed.InBin(wanted, bin))
        : Optional.empty();
  }

  /// No unit has it: the last order tells where it must have gone, or that nobody can know. Of the
  /// ways into the bins of hopper and printer an empty path is proof enough: no hand reaches them,
  /// and the card that went there is void or its holder's to collect, so that nothing is released
  /// by it. What releases a card asks for more: see [OldCards].
  private Disposed gone(BlankEnd wanted, String reason) {
    return switch (blank().unproved()) {
      case FEED -> {
        log.write(new PathEntry.NothingFed(reason));
        yield new Disposed.Nothing();
      }
      case DROP -> inBin(wanted, CardPlace.HOPPER_BIN, reason);
      case REJECT -> inBin(wanted, CardPlace.REJECT_BOX, reason);
      case null, default -> left(BlankEnd.UNCERTAIN, CardPlace.UNKNOWN, Reasons.CARD_UNCERTAIN);
    };
  }

  private Disposed left(Whereabouts seen, BlankEnd wanted) {
    boolean reachable = blank().mayBeReached();
    return switch (seen) {
      case Whereabouts.AtHopper _ -> left(wanted, CardPlace.HOPPER, Reasons.CARD_STUCK);
      case Whereabouts.InsidePrinter _ -> left(wanted, CardPlace.PRINTER, Reasons.CARD_STUCK);
      case Whereabouts.JammedInPrinter _ when !reachable ->
          left(wanted, CardPlace.PRINTER, Reasons.JAM);
      case Whereabouts.JammedInPrinter _, Whereabouts.InBezel _ ->
          left(BlankEnd.UNCERTAIN, CardPlace.BEZEL, Reasons.CARD_UNCERTAIN);
      case Whereabouts.Nowhere _, Whereabouts.Unknown _ ->
          left(BlankEnd.UNCERTAIN, CardPlace.UNKNOWN, Reasons.CARD_UNCERTAIN);
    };
  }

  private Disposed inBin(BlankEnd end, CardPlace bin, String reason) {
    over(end, bin, reason, Optional.empty());
    return new Disposed.InBin(end, bin);
  }

  private Disposed left(BlankEnd end, CardPlace place, String code) {
    KioskEvent.Incident incident =
        incidents.of(code, "A card could not be brought into a bin.", blank().uid());
    over(end, place, code, Optional.of(incident));
    return new Disposed.Left(end, place, code);
  }

  /// The terminal state, its report and its incident in one record.
  private void over(
      BlankEnd end, CardPlace place, String reason, Optional<KioskEvent.Incident> incident) {
    OpenBlank open = blank();
    List<KioskEvent> told = new ArrayList<>();
    incident.ifPresent(told::add);
    if (open.uid() != null) {
      told.add(new KioskEvent.BlankEnded(open.uid(), open.order(), end, place, reason));
    } else if (incident.isEmpty() && !reason.equals(Reasons.BLANK_SEEN_BEFORE)) {
      told.add(
          incidents.of(
              KioskEvent.Incident.DEAD_BLANK, "A blank without a readable chip was dropped."));
    }
    log.write(
        new PathEntry.BlankOver(open.uid(), end, place, reason), told.toArray(KioskEvent[]::new));
  }
}
