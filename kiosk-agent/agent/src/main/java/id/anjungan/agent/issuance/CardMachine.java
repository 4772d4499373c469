package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.stock.Stock;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The card path of one kiosk: no motion without a durable intent, no card handed out without a
/// token in hand and the old card in the bin (design 2.7 to 2.9, 5).
///
/// [#recovery] must have run to its end before the first visit.
public final class CardMachine implements CardPath {

  private static final int BLANKS = 2;

  private final CardUnits units;
  private final PathState state = new PathState();
  private final Workplace workplace;
  private final Obstacles obstacles;
  private final HopperSum sum;

  /// @param journal opened, and the one that `link` and `stock` follow
  public CardMachine(
      KioskId kiosk,
      CardUnits units,
      Journal journal,
      Link link,
      Stock stock,
      CardProofs proofs,
      KioskClock clock,
      IdSource ids,
      PathLimits limits) {
    this.units = units;
    journal.follow(state);
    PathLog log = new PathLog(link);
    Sensors sensors = new Sensors(units, clock, limits.deviceAnswer());
    Incidents incidents = new Incidents(state, sensors);
    Countdown countdown = new Countdown(clock, limits.cardTaken());
    Disposal disposal = new Disposal(units, sensors, log, state, incidents, stock);
    OldCards oldCards = new OldCards(units, sensors, log, state, incidents, countdown);
    this.workplace =
        new Workplace(
            kiosk, link, log, sensors, disposal, oldCards, incidents, countdown, proofs, ids);
    this.obstacles = new Obstacles(units, state);
    this.sum = new HopperSum(units.hopper(), stock, link, incidents);
  }

  /// What must run before anything else. @param watcher told when an old card is given back
  public Recovery recovery(OldCardClaim claim, IssuanceWatcher watcher) {
    return new Recovery(units, state, workplace, sum, claim, watcher);
  }

  @Override
  public List<Obstacle> obstacles() {
    return obstacles.now();
  }

  @Override
  public Motion openEntry() {
    return units.acceptor().allowEntry();
  }

  @Override
  public Motion closeEntry() {
    return units.acceptor().forbidEntry();
  }

  @Override
  public Reading<Boolean> cardInMouth() {
    return switch (units.acceptor().status()) {
      case Reading.Told<AcceptorStatus>(AcceptorStatus status) ->
          Reading.told(status.card() == AcceptorStatus.Position.MOUTH);
      case Reading.Silent<AcceptorStatus>(var fault) -> Reading.silent(fault);
    };
  }

  @Override
  public CardReading takeIn(VisitId visit) {
    return workplace.oldCards().takeIn(visit);
  }

  @Override
  public OldCardReturn giveBack(VisitId visit, @Nullable ChipUid card, IssuanceWatcher watcher) {
    return workplace.oldCards().giveBack(visit, card, watcher);
  }

  @Override
  public IssuanceEnd issue(IssuanceOrder order, IssuanceWatcher watcher) {
    requireFreePath();
    workplace.oldCards().requireHeld(order.oldCard());
    workplace
        .log()
        .write(
            new PathEntry.Authorised(order.visit(), order.registrationNumber(), order.oldCard()));
    for (int blank = 1; blank <= BLANKS; blank++) {
      Making making = new Making(order, watcher, units, workplace);
      if (blank > 1) {
        making.begins(IssuanceStep.TRYING_ANOTHER_BLANK);
        workplace.link().deliver(); // the centre must know that the first order is void
      }
      switch (make(making)) {
        case Step.Reached<PresentedCard>(PresentedCard card) -> {
          return card.awaitTaken();
        }
        case Step.Stopped<PresentedCard>(Setback.Ended(IssuanceEnd end)) -> {
          return end;
        }
        case Step.Stopped<PresentedCard>(Setback.Spoiled _) -> {
          // another blank, if one may still be tried
        }
      }
    }
    return new IssuanceEnd.NotMade(Reasons.TWO_SPOILED_BLANKS, false);
  }

  @Override
  public void closeSum() {
    sum.close();
  }

  private static Step<PresentedCard> make(Making making) {
    return new AuthorisedCard(making)
        .feed()
        .then(FedBlank::bind)
        .then(BoundBlank::passOn)
        .then(StationedBlank::encode)
        .then(EncodedCard::print)
        .then(PrintedCard::prove)
        .then(VerifiedCard::keepOldCard)
        .then(ReleasedCard::activate)
        .then(ActiveCard::present);
  }

  private void requireFreePath() {
    if (state.blank().isPresent()) {
      throw new IllegalStateException("a blank is open: the recovery must run first");
    }
  }
}
