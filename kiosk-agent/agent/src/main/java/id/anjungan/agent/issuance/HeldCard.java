package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.VisitId;
import org.jspecify.annotations.Nullable;

/// An old card that the acceptor has, or may have, as the journal knows it.
///
/// @param latched false until its latching was reported
/// @param unproved the last act whose result is not proved; null while it lies latched
record HeldCard(
    @Nullable VisitId visit, @Nullable ChipUid uid, boolean latched, @Nullable Act unproved) {

  /// The act was reported as completed. Only a latched card is at rest: after the other acts it is
  /// on its way out until its end is written.
  HeldCard done(Act act) {
    return act == Act.LATCH ? new HeldCard(visit, uid, true, null) : this;
  }

  HeldCard unproved(@Nullable Act act) {
    return new HeldCard(visit, uid, latched, act);
  }
}
