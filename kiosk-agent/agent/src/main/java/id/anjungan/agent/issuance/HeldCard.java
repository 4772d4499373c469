package id.anjungan.agent.issuance;

import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.VisitId;
import org.jspecify.annotations.Nullable;

/// An old card that the acceptor has, or may have, as the journal knows it.
///
/// @param latched false until its latching was reported
/// @param unproved the last act whose result is not proved; null while it lies latched
/// @param inBin what the bin's counter showed before that act; null when it did not tell
/// @param retained whether the acceptor reported that it brought the card into the bin
record HeldCard(
    @Nullable VisitId visit,
    @Nullable ChipUid uid,
    boolean latched,
    @Nullable Act unproved,
    @Nullable BinCount inBin,
    boolean retained) {

  static HeldCard notLatched(@Nullable VisitId visit, @Nullable ChipUid uid, Act ordered) {
    return new HeldCard(visit, uid, false, ordered, null, false);
  }

  static HeldCard latched(@Nullable VisitId visit, @Nullable ChipUid uid) {
    return new HeldCard(visit, uid, true, null, null, false);
  }

  /// The act was reported as completed. Only a latched card is at rest: after the other acts it is
  /// on its way out until its end is written.
  HeldCard done(Act act) {
    return switch (act) {
      case LATCH -> latched(visit, uid);
      case KEEP, RETAIN -> new HeldCard(visit, uid, latched, unproved, inBin, true);
      default -> this;
    };
  }

  HeldCard ordered(Act act, @Nullable BinCount before) {
    return new HeldCard(visit, uid, latched, act, before, false);
  }
}
