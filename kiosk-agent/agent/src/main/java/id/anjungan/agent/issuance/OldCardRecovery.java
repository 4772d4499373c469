package id.anjungan.agent.issuance;

import id.anjungan.agent.device.acceptor.AcceptorStatus.Position;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.VisitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The old card after a power cut: kept if it was being kept, else back to its holder by a finger,
/// else into the bin as found.
final class OldCardRecovery {

  private final PathState state;
  private final OldCards oldCards;
  private final Incidents incidents;
  private final PathLog log;
  private final OldCardClaim claim;
  private final IssuanceWatcher watcher;

  OldCardRecovery(
      PathState state, Workplace workplace, OldCardClaim claim, IssuanceWatcher watcher) {
    this.state = state;
    this.oldCards = workplace.oldCards();
    this.incidents = workplace.incidents();
    this.log = workplace.log();
    this.claim = claim;
    this.watcher = watcher;
  }

  /// Whether the old card went into the bin decides what the new one is; so this comes first. The
  /// rule is that of [OldCards].
  void settleKeeping() {
    state
        .old()
        .filter(held -> held.unproved() == Act.KEEP)
        .filter(oldCards::isInBin)
        .ifPresent(this::wentIntoBin);
  }

  void settle() {
    Optional<HeldCard> held = state.old();
    VisitId visit = held.map(HeldCard::visit).orElse(null);
    ChipUid uid = held.map(HeldCard::uid).orElse(null);
    Optional<Position> seen = oldCards.position();
    if (seen.isEmpty()) {
      held.ifPresent(_ -> oldCards.stuck(visit, uid));
    } else if (seen.get() == Position.NONE) {
      held.ifPresent(this::gone);
    } else if (oldCards.latched(visit, uid)) {
      settleLatched(visit, uid);
    } else {
      settleMoved(visit, uid);
    }
  }

  private void wentIntoBin(HeldCard held) {
    boolean tokenCounts =
        state.blank().filter(open -> open.stage() == OpenBlank.Stage.VERIFIED).isPresent();
    if (tokenCounts) {
      oldCards.kept(held.visit(), held.uid());
    } else {
      found(held);
    }
  }

  /// It was drawn from the mouth, and did not come to lie latched.
  private void settleMoved(@Nullable VisitId visit, @Nullable ChipUid uid) {
    if (oldCards.position().equals(Optional.of(Position.NONE))) {
      state.old().ifPresent(this::gone);
    } else {
      oldCards.stuck(visit, uid);
    }
  }

  private void settleLatched(@Nullable VisitId visit, @Nullable ChipUid known) {
    ChipUid read = oldCards.read();
    if (known != null && read != null && !known.equals(read)) {
      vanished(state.old().orElseThrow());
      settleLatched(null, null);
      return;
    }
    ChipUid uid = known == null ? read : known;
    if (state.old().filter(held -> held.latched() && held.uid() != null).isEmpty()) {
      oldCards.taken(visit, uid);
    }
    if (uid != null && claim.claimed(uid)) {
      oldCards.giveBack(visit, uid, watcher);
    } else {
      oldCards.retainAsFound(visit, uid, Reasons.POWER_CUT);
    }
  }

  /// The acceptor answers and has no card: the last order tells where it went.
  private void gone(HeldCard held) {
    switch (held.unproved()) {
      case LATCH -> {
        if (held.latched()) {
          oldCards.over(
              held.visit(), held.uid(), OldCardEnd.RETURNED, CardPlace.CITIZEN, Reasons.TAKEN);
        } else {
          log.write(new PathEntry.NotLatched());
        }
      }
      case GIVE_BACK ->
          oldCards.over(
              held.visit(), held.uid(), OldCardEnd.RETURNED, CardPlace.CITIZEN, Reasons.TAKEN);
      case KEEP, RETAIN -> {
        if (oldCards.isInBin(held)) {
          found(held);
        } else {
          vanished(held);
        }
      }
      case null, default -> vanished(held);
    }
  }

  private void found(HeldCard held) {
    oldCards.over(
        held.visit(), held.uid(), OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN, Reasons.POWER_CUT);
  }

  private void vanished(HeldCard held) {
    log.write(
        new PathEntry.OldOver(
            held.uid(), OldCardEnd.UNCERTAIN, CardPlace.UNKNOWN, Reasons.OLD_CARD_UNCERTAIN),
        incidents.of(
            Reasons.OLD_CARD_UNCERTAIN,
            "An old card that the acceptor had is no longer there, nor counted in its bin.",
            held.uid()),
        new KioskEvent.OldCardEnded(
            held.visit(), held.uid(), OldCardEnd.UNCERTAIN, CardPlace.UNKNOWN));
  }
}
