package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.VisitId;
import org.jspecify.annotations.Nullable;

/// A blank that left the stack, or may have, and has not ended, as the journal knows it.
///
/// @param visit null for a stray @param uid null until it was read @param order null until bound
/// @param unproved the last act that was ordered and not reported as completed
/// @param passedOn whether the printer has it: reported as passed on, or seen there
/// @param oldKept whether the old card of this visit is in the bin, void
record OpenBlank(
    @Nullable VisitId visit,
    @Nullable ChipUid uid,
    @Nullable OrderId order,
    Stage stage,
    @Nullable Act unproved,
    boolean passedOn,
    boolean oldKept) {

  /// How far it came.
  enum Stage {
    FEEDING,
    FED,
    BOUND,
    PROVING,
    VERIFIED,
    TOKEN_UNUSED,
    PRESENTED
  }

  static OpenBlank feeding(@Nullable VisitId visit) {
    return new OpenBlank(visit, null, null, Stage.FEEDING, Act.FEED, false, false);
  }

  OpenBlank fed(ChipUid read) {
    return new OpenBlank(visit, read, order, Stage.FED, null, passedOn, oldKept);
  }

  OpenBlank bound(OrderId to) {
    return new OpenBlank(visit, uid, to, Stage.BOUND, unproved, passedOn, oldKept);
  }

  OpenBlank at(Stage reached) {
    return new OpenBlank(visit, uid, order, reached, unproved, passedOn, oldKept);
  }

  OpenBlank unproved(@Nullable Act act) {
    return new OpenBlank(visit, uid, order, stage, act, passedOn, oldKept);
  }

  OpenBlank withPrinter() {
    return new OpenBlank(visit, uid, order, stage, unproved, true, oldKept);
  }

  OpenBlank withOldKept() {
    return new OpenBlank(visit, uid, order, stage, unproved, passedOn, true);
  }

  /// Whether the centre may have signed a token that nobody will use while the old card is not
  /// kept.
  boolean mayHaveUnusedToken() {
    return stage == Stage.PROVING || (stage == Stage.VERIFIED && !oldKept);
  }

  /// Whether it is the citizen's only card: released, and the old one void.
  boolean isTheCitizens() {
    return oldKept && (stage == Stage.VERIFIED || stage == Stage.PRESENTED);
  }

  /// Whether the citizen can or could reach it.
  boolean mayBeReached() {
    return stage == Stage.PRESENTED || unproved == Act.PRESENT || unproved == Act.TAKE_BACK;
  }
}
