package id.anjungan.agent.journey;

import id.anjungan.agent.issuance.IssuanceEnd;

/// From the end of the making to the end of the visit (design 8).
final class MakingEnds {

  private MakingEnds() {}

  static VisitEnd of(IssuanceEnd end, Diary diary) {
    return switch (end) {
      case IssuanceEnd.Taken taken -> {
        diary.madeNewCard(taken.card());
        yield VisitEnd.of(Outcome.CARD_TAKEN, "ISSUED", OldCardPlace.KEPT);
      }
      case IssuanceEnd.Retracted retracted -> {
        diary.madeNewCard(retracted.card());
        yield VisitEnd.of(Outcome.CARD_RETRACTED, "NOT_TAKEN", OldCardPlace.KEPT);
      }
      case IssuanceEnd.Mismatched mismatched -> {
        diary.madeNewCard(mismatched.card());
        yield VisitEnd.of(
            Outcome.REFUSED_NEW_CARD_MISMATCH, "NEW_CARD_MISMATCH", OldCardPlace.INSIDE);
      }
      case IssuanceEnd.NotMade notMade ->
          VisitEnd.of(
              notMade(notMade.code()),
              notMade.code(),
              notMade.oldCardKept() ? OldCardPlace.KEPT : OldCardPlace.INSIDE);
      case IssuanceEnd.Uncertain uncertain ->
          VisitEnd.of(Outcome.UNCERTAIN, uncertain.code(), OldCardPlace.KEPT);
    };
  }

  /// A citizen who left within the second check abandoned the visit; everything else goes to the
  /// office.
  private static Outcome notMade(String code) {
    return switch (code) {
      case "NO_FINGER", "STOPPED" -> Outcome.ABANDONED;
      default -> Outcome.HANDED_TO_OFFICE;
    };
  }
}
