package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.acceptor.AcceptorStatus.Position;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.agent.issuance.CardPath.OldCardReturn;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.VisitId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The old card's way through the acceptor: taken in, held, given back or kept.
///
/// A card goes into the bin only from the latch, never from the mouth: from there a hand could
/// still have it, and nobody could prove where it is.
///
/// **In the bin** is a card when the acceptor reported that it brought it there, or when its path
/// is empty and its bin counter shows exactly one more than before the order (docs/devices, "In the
/// bin"). An empty path alone proves nothing. On this rule alone the new card is released: by
/// [#keep], and after a power cut by [#isInBin].
final class OldCards {

  private final Acceptor acceptor;
  private final CardUnits units;
  private final Sensors sensors;
  private final PathLog log;
  private final PathState state;
  private final Incidents incidents;
  private final Countdown countdown;

  OldCards(
      CardUnits units,
      Sensors sensors,
      PathLog log,
      PathState state,
      Incidents incidents,
      Countdown countdown) {
    this.acceptor = units.acceptor();
    this.units = units;
    this.sensors = sensors;
    this.log = log;
    this.state = state;
    this.incidents = incidents;
    this.countdown = countdown;
  }

  CardReading takeIn(VisitId visit) {
    if (acceptor.forbidEntry() instanceof Motion.Failed(var fault)) {
      return new CardReading.NotPossible(fault);
    }
    if (log.move(ordered(Act.LATCH, visit, null), acceptor::latch)
        instanceof Motion.Failed(var fault)) {
      Optional<Position> seen = position();
      if (seen.equals(Optional.of(Position.NONE))) {
        log.write(new PathEntry.NotLatched());
      }
      if (!seen.equals(Optional.of(Position.RF_STATION))) {
        return new CardReading.NotPossible(fault);
      }
    }
    CardReading reading = units.chip().readOldCard();
    taken(visit, uid(reading));
    return reading;
  }

  /// Puts down that a card lies latched. @param visit null when the recovery found it without one
  void taken(@Nullable VisitId visit, @Nullable ChipUid uid) {
    PathEntry entry = new PathEntry.OldTaken(visit, uid);
    if (visit != null && uid != null) {
      log.write(entry, new KioskEvent.OldCardTaken(visit, uid));
    } else {
      log.write(entry);
    }
  }

  OldCardReturn giveBack(@Nullable VisitId visit, @Nullable ChipUid card, IssuanceWatcher watcher) {
    if (!moved(Act.GIVE_BACK, visit, card, acceptor::giveBack, Position.RF_STATION)) {
      return stuck(visit, card);
    }
    if (countdown.until(this::mouthIsEmpty, watcher::takeOldCard)) {
      over(visit, card, OldCardEnd.RETURNED, CardPlace.CITIZEN, Reasons.TAKEN);
      return OldCardReturn.TAKEN;
    }
    return retainAsFound(visit, card, Reasons.NOT_TAKEN);
  }

  /// The card into the bin, still valid, to be collected at the office.
  OldCardReturn retainAsFound(@Nullable VisitId visit, @Nullable ChipUid card, String reason) {
    if (!latched(visit, card)) {
      return position().equals(Optional.of(Position.NONE))
          ? takenAtLast(visit, card)
          : stuck(visit, card);
    }
    ChipUid uid = card == null ? read() : card;
    if (!moved(Act.RETAIN, visit, uid, acceptor::retain, Position.RF_STATION)) {
      return stuck(visit, uid);
    }
    over(visit, uid, OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN, reason);
    return OldCardReturn.RETAINED;
  }

  /// The card into the bin, void: only with a token in hand. Empty when it could not be proved that
  /// it went there.
  Optional<Kept> keep(VisitId visit, ChipUid card) {
    requireHeld(card);
    if (!position().equals(Optional.of(Position.RF_STATION))
        || !moved(Act.KEEP, visit, card, acceptor::retain, Position.RF_STATION)) {
      return Optional.empty();
    }
    return Optional.of(kept(visit, card));
  }

  /// Whether a card that was ordered into the bin before a power cut is proved to lie in it.
  boolean isInBin(HeldCard held) {
    return position().equals(Optional.of(Position.NONE))
        && (held.retained() || countedIn(held.inBin()));
  }

  private boolean countedIn(@Nullable BinCount before) {
    return before != null
        && sensors.acceptorBin().filter(now -> now.isOneMoreThan(before)).isPresent();
  }

  /// Puts down what the recovery found proved: the card that was being kept is in the bin.
  Kept kept(@Nullable VisitId visit, @Nullable ChipUid card) {
    over(visit, card, OldCardEnd.RETAINED, CardPlace.ACCEPTOR_BIN, Reasons.RELEASED);
    return new Kept(card);
  }

  /// The acceptor cannot move the card, or cannot tell where it is: custody where it is, a person
  /// is needed.
  OldCardReturn stuck(@Nullable VisitId visit, @Nullable ChipUid card) {
    boolean proved = position().equals(Optional.of(Position.RF_STATION));
    OldCardEnd end = proved ? OldCardEnd.FOUND : OldCardEnd.UNCERTAIN;
    CardPlace place = proved ? CardPlace.ACCEPTOR : CardPlace.UNKNOWN;
    String code = proved ? Reasons.OLD_CARD_STUCK : Reasons.OLD_CARD_UNCERTAIN;
    log.write(
        new PathEntry.OldOver(card, end, place, code),
        incidents.of(code, "The acceptor cannot move or find the old card.", card),
        new KioskEvent.OldCardEnded(visit, card, end, place));
    return OldCardReturn.STUCK;
  }

  void over(
      @Nullable VisitId visit,
      @Nullable ChipUid card,
      OldCardEnd end,
      CardPlace place,
      String reason) {
    log.write(
        new PathEntry.OldOver(card, end, place, reason),
        new KioskEvent.OldCardEnded(visit, card, end, place));
  }

  /// Where the sensors see a card, asked after the unit was set ready: one that cannot find its
  /// card would otherwise say that there is none. Empty when they cannot tell.
  Optional<Position> position() {
    return sensors.acceptorAnew() instanceof Reading.Told<AcceptorStatus>(AcceptorStatus status)
        ? Optional.of(status.card())
        : Optional.empty();
  }

  /// Draws a card from the mouth, if one is there. @return whether one lies latched now
  boolean latched(@Nullable VisitId visit, @Nullable ChipUid card) {
    return switch (position().orElse(Position.NONE)) {
      case RF_STATION -> true;
      case NONE -> false;
      case MOUTH -> moved(Act.LATCH, visit, card, acceptor::latch, Position.MOUTH);
    };
  }

  /// UID of the latched card, null when its chip does not answer.
  @Nullable ChipUid read() {
    return units.chip().chipAtAcceptor() instanceof ChipOutcome.Good<ChipUid>(ChipUid uid)
        ? uid
        : null;
  }

  private OldCardReturn takenAtLast(@Nullable VisitId visit, @Nullable ChipUid card) {
    over(visit, card, OldCardEnd.RETURNED, CardPlace.CITIZEN, Reasons.TAKEN);
    return OldCardReturn.TAKEN;
  }

  /// One order, and once more if it failed and the sensors show that nothing has moved.
  private boolean moved(
      Act act,
      @Nullable VisitId visit,
      @Nullable ChipUid card,
      Supplier<Motion> order,
      Position from) {
    for (int tries = 0; tries < 2; tries++) {
      PathEntry.Ordered ordered = ordered(act, visit, card);
      if (log.move(ordered, order) instanceof Motion.Done) {
        return true;
      }
      Optional<Position> seen = position();
      if (seen.isPresent() && reached(ordered, seen.get())) {
        return true;
      }
      if (!seen.equals(Optional.of(from))) {
        return false;
      }
    }
    return false;
  }

  private PathEntry.Ordered ordered(Act act, @Nullable VisitId visit, @Nullable ChipUid card) {
    boolean toBin = act == Act.KEEP || act == Act.RETAIN;
    return new PathEntry.Ordered(
        act, visit, card, toBin ? sensors.acceptorBin().orElse(null) : null);
  }

  private boolean reached(PathEntry.Ordered ordered, Position seen) {
    return switch (ordered.act()) {
      case LATCH -> seen == Position.RF_STATION;
      case GIVE_BACK -> seen != Position.RF_STATION;
      default -> seen == Position.NONE && countedIn(ordered.inBin());
    };
  }

  private boolean mouthIsEmpty() {
    return acceptor.status() instanceof Reading.Told<AcceptorStatus>(AcceptorStatus status)
        && status.card() == Position.NONE;
  }

  /// @throws IllegalStateException when the journal does not hold this card as latched
  void requireHeld(ChipUid card) {
    if (state.old().filter(held -> held.latched() && card.equals(held.uid())).isEmpty()) {
      throw new IllegalStateException("the journal does not hold this old card: " + card);
    }
  }

  private static @Nullable ChipUid uid(CardReading reading) {
    return switch (reading) {
      case CardReading.Read read -> read.uid();
      case CardReading.Foreign foreign -> foreign.uid();
      case CardReading.TornOff(ChipUid uid) -> uid;
      case CardReading.Dead _, CardReading.NotPossible _ -> null;
    };
  }

  /// Proof that an old card is in the bin, void: made here alone.
  static final class Kept {

    private final @Nullable ChipUid card;

    private Kept(@Nullable ChipUid card) {
      this.card = card;
    }

    @Nullable ChipUid card() {
      return card;
    }
  }
}
