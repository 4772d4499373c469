package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.VisitId;
import org.jspecify.annotations.Nullable;

/// An old card that the acceptor has, or may have, as the journal knows it.
///
/// @param latched false until its latching was reported
/// @param unproved the last act whose result is not proved: ordered and not reported as completed,
///   or let go and not seen as taken
record HeldCard(
    @Nullable VisitId visit, @Nullable ChipUid uid, boolean latched, @Nullable Act unproved) {

  /// The act was reported as completed; whether a card that was let go was taken is still open.
  HeldCard done(Act act) {
    return switch (act) {
      case LATCH -> new HeldCard(visit, uid, true, null);
      case GIVE_BACK -> this;
      default -> unproved(null);
    };
  }

  HeldCard unproved(@Nullable Act act) {
    return new HeldCard(visit, uid, latched, act);
  }
}
