package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.issuance.RecoveryEnd.RecoveredVisit;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OrderId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings the card path to a known end after a power cut, a kill or a surprise (design 5).
///
/// Needs no network to be safe. Every step is journalled like any other motion, so that a recovery
/// that is cut off is itself recovered. Nothing is handed out here but an old card whose holder has
/// given a finger.
public final class Recovery {

  private final CardUnits units;
  private final PathState state;
  private final Workplace workplace;
  private final HopperSum sum;
  private final OldCardRecovery oldCard;
  private final StrayCards strays;

  Recovery(
      CardUnits units,
      PathState state,
      Workplace workplace,
      HopperSum sum,
      OldCardClaim claim,
      IssuanceWatcher watcher) {
    this.units = units;
    this.state = state;
    this.workplace = workplace;
    this.sum = sum;
    this.oldCard = new OldCardRecovery(state, workplace, claim, watcher);
    this.strays = new StrayCards(units, workplace);
  }

  /// Calls from the loop's thread, before anything else; may be called again at any time without a
  /// visit.
  public RecoveryEnd run() {
    units.acceptor().forbidEntry();
    Optional<DeviceFault> away = unitAway();
    if (away.isPresent() && somethingIsOpen()) {
      return new RecoveryEnd.Blocked(away.get());
    }
    oldCard.settleKeeping();
    state.blank().ifPresent(this::settleBlank);
    strays.putAway();
    workplace.link().deliver();
    oldCard.settle();
    RecoveredVisit visit = state.visit().map(this::endVisit).orElse(null);
    if (visit != null) {
      sum.close();
    }
    workplace.link().deliver();
    return new RecoveryEnd.Settled(visit);
  }

  private boolean somethingIsOpen() {
    return state.blank().isPresent() || state.old().isPresent();
  }

  /// Sets all units ready; the first that is away, if any.
  private Optional<DeviceFault> unitAway() {
    return Stream.of(
            silence(workplace.sensors().acceptorAnew()),
            silence(workplace.sensors().hopperAnew()),
            silence(workplace.sensors().printerAnew()))
        .flatMap(Optional::stream)
        .filter(fault -> Sensors.mayComeBack(fault.code()))
        .findFirst();
  }

  private static <T> Optional<DeviceFault> silence(Reading<T> reading) {
    return reading instanceof Reading.Silent<T>(DeviceFault fault)
        ? Optional.of(fault)
        : Optional.empty();
  }

  private void settleBlank(OpenBlank open) {
    if (open.mayHaveUnusedToken()) {
      OrderId order = Objects.requireNonNull(open.order());
      workplace
          .log()
          .write(
              new PathEntry.TokenUnused(order, Reasons.POWER_CUT),
              new KioskEvent.TokenReturned(order, Reasons.POWER_CUT));
    }
    BlankEnd wanted = open.isTheCitizens() ? BlankEnd.RETRACTED : BlankEnd.REJECTED;
    workplace.disposal().dispose(wanted, Reasons.POWER_CUT);
  }

  private RecoveredVisit endVisit(OpenVisit open) {
    String outcome = open.outcome();
    workplace
        .link()
        .tell(
            new KioskEvent.VisitEnded(
                open.visit(), open.registrationNumber(), outcome, Reasons.POWER_CUT));
    return new RecoveredVisit(
        open.visit(),
        open.registrationNumber(),
        outcome,
        Reasons.POWER_CUT,
        open.oldCard(),
        open.newCard());
  }
}
