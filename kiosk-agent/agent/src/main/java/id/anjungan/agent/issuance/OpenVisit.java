package id.anjungan.agent.issuance;

import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import org.jspecify.annotations.Nullable;

/// A visit that took a card in and was not told as ended.
///
/// @param blankEnd, reason how its last blank ended
record OpenVisit(
    VisitId visit,
    @Nullable RegistrationNumber registrationNumber,
    @Nullable ChipUid oldCard,
    @Nullable OldCardEnd oldEnd,
    @Nullable ChipUid newCard,
    @Nullable BlankEnd blankEnd,
    String reason) {

  static OpenVisit begun(VisitId visit) {
    return new OpenVisit(visit, null, null, null, null, null, "");
  }

  OpenVisit withOld(@Nullable ChipUid card) {
    return new OpenVisit(visit, registrationNumber, card, oldEnd, newCard, blankEnd, reason);
  }

  OpenVisit withOldEnd(OldCardEnd end) {
    return new OpenVisit(visit, registrationNumber, oldCard, end, newCard, blankEnd, reason);
  }

  OpenVisit authorised(RegistrationNumber number) {
    return new OpenVisit(visit, number, oldCard, oldEnd, newCard, blankEnd, reason);
  }

  OpenVisit fed(ChipUid blank) {
    return new OpenVisit(visit, registrationNumber, oldCard, oldEnd, blank, null, "");
  }

  OpenVisit withBlankEnd(BlankEnd end, String why) {
    return new OpenVisit(visit, registrationNumber, oldCard, oldEnd, newCard, end, why);
  }

  /// The word of design 8 for a visit that was cut off here and then recovered.
  String outcome() {
    if (blankEnd != null) {
      return switch (blankEnd) {
        case TAKEN -> "CARD_TAKEN";
        case MISMATCHED -> "REFUSED_NEW_CARD_MISMATCH";
        case RETRACTED -> reason.equals(Reasons.NOT_TAKEN) ? "CARD_RETRACTED" : "HANDED_TO_OFFICE";
        case REJECTED -> "HANDED_TO_OFFICE";
        case UNCERTAIN -> oldEnd == OldCardEnd.RETAINED ? "UNCERTAIN" : "HANDED_TO_OFFICE";
      };
    }
    if (oldEnd == OldCardEnd.UNCERTAIN) {
      return "UNCERTAIN";
    }
    return oldEnd == null || oldEnd == OldCardEnd.RETURNED ? "ABANDONED" : "HANDED_TO_OFFICE";
  }
}
