package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.link.Link;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OrderId;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What all steps of one making share: the order, the units, and the ways in which it stops.
final class Making {

  private final IssuanceOrder order;
  private final IssuanceWatcher watcher;
  private final CardUnits units;
  private final Workplace workplace;

  Making(IssuanceOrder order, IssuanceWatcher watcher, CardUnits units, Workplace workplace) {
    this.order = order;
    this.watcher = watcher;
    this.units = units;
    this.workplace = workplace;
  }

  IssuanceOrder order() {
    return order;
  }

  IssuanceWatcher watcher() {
    return watcher;
  }

  Hopper hopper() {
    return units.hopper();
  }

  CardPrinter printer() {
    return units.printer();
  }

  ChipWork chip() {
    return units.chip();
  }

  Workplace workplace() {
    return workplace;
  }

  Link link() {
    return workplace.link();
  }

  PathLog log() {
    return workplace.log();
  }

  void begins(IssuanceStep step) {
    watcher.working(step, Pace.secondsLeft(step));
  }

  /// A motion towards a station; one that failed is believed when the sensors show the card there.
  Motion move(
      Act act,
      ChipUid card,
      Supplier<Motion> motion,
      BooleanSupplier arrived,
      KioskEvent... toldWhenDone) {
    Motion ended = log().move(act, card, motion, toldWhenDone);
    if (ended instanceof Motion.Failed && arrived.getAsBoolean()) {
      log().write(new PathEntry.Done(act, card), toldWhenDone);
      return Motion.DONE;
    }
    return ended;
  }

  /// The blank is spoiled; another one may be tried if this one could be put into a bin.
  <T> Step<T> spoiled(String code) {
    return switch (workplace.disposal().dispose(BlankEnd.REJECTED, code)) {
      case Disposed.InBin _, Disposed.Nothing _ -> new Step.Stopped<>(new Setback.Spoiled(code));
      case Disposed.Left left -> ended(new IssuanceEnd.NotMade(left.code(), false));
    };
  }

  /// No card can be made before the old one was kept, and another blank would not help.
  <T> Step<T> notMade(String code) {
    workplace.disposal().dispose(BlankEnd.REJECTED, code);
    return ended(new IssuanceEnd.NotMade(code, false));
  }

  /// A token that is or may be there will never be used; told before anything else happens.
  <T> Step<T> tokenUnused(OrderId bound, String code, boolean oldCardKept) {
    log().write(new PathEntry.TokenUnused(bound, code), new KioskEvent.TokenReturned(bound, code));
    workplace.disposal().dispose(BlankEnd.REJECTED, code);
    return ended(new IssuanceEnd.NotMade(code, oldCardKept));
  }

  /// The card is the citizen's only one but cannot be handed out here.
  <T> Step<T> withheld(BlankEnd wanted, String code) {
    return ended(
        switch (workplace.disposal().dispose(wanted, code)) {
          case Disposed.Left(BlankEnd end, _, String why) when end == BlankEnd.UNCERTAIN ->
              new IssuanceEnd.Uncertain(why);
          case Disposed.Left _, Disposed.InBin _, Disposed.Nothing _ ->
              new IssuanceEnd.NotMade(code, true);
        });
  }

  /// A fault of a unit: of this one blank where another may do, else of the machine.
  <T> Step<T> faulty(DeviceFault fault) {
    return switch (fault.code()) {
      case PRINT_FAIL, NO_MEDIA, HARDWARE_ERROR -> spoiled(code(fault));
      default -> notMade(code(fault));
    };
  }

  static <T> Step<T> ended(IssuanceEnd end) {
    return new Step.Stopped<>(new Setback.Ended(end));
  }

  static String code(DeviceFault fault) {
    return switch (fault.code()) {
      case JAM -> Reasons.JAM;
      case EMPTY -> Reasons.HOPPER_EMPTY;
      case PRINT_FAIL -> Reasons.PRINT_FAULT;
      default -> fault.unit() + "_" + fault.code();
    };
  }
}
