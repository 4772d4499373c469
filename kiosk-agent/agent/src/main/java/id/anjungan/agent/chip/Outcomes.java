package id.anjungan.agent.chip;

import id.anjungan.central.contract.ChipUid;
import org.jspecify.annotations.Nullable;

/// What a broken dialogue means for the card, in the words of the face (docs/ktp-el-test-profile.md
/// 6).
final class Outcomes {

  private Outcomes() {}

  /// @param uid null when no chip answered its activation
  static CardReading ofReading(Break reason, @Nullable ChipUid uid) {
    return switch (reason) {
      case Break.ChipGone() when uid != null -> new CardReading.TornOff(uid);
      case Break.ChipGone(), Break.ChipMute _ -> new CardReading.Dead();
      case Break.NoKtp _ -> new CardReading.Foreign(uid, "NO_KTP_DF");
      case Break.NotAuthentic _, Break.OtherChip _ -> new CardReading.Foreign(uid, "NOT_AUTHENTIC");
      case Break.Malformed _, Break.Refused _, Break.WrongState _ ->
          new CardReading.Foreign(uid, "MALFORMED");
      case Break.Impossible(var fault) -> new CardReading.NotPossible(fault);
    };
  }

  static <T> ChipOutcome<T> ofStep(Break reason) {
    return switch (reason) {
      case Break.ChipGone() -> spoiled("CHIP_GONE", "the chip left the field");
      case Break.ChipMute(var detail) -> spoiled("CHIP_DEAD", detail);
      case Break.NoKtp(var detail) -> spoiled("NO_KTP_DF", detail);
      case Break.NotAuthentic(var detail) -> spoiled("NOT_AUTHENTIC", detail);
      case Break.Malformed(var detail) -> spoiled("MALFORMED", detail);
      case Break.Refused(var detail) -> spoiled("CHIP_REFUSED", detail);
      case Break.OtherChip(var detail) -> spoiled("WRONG_CHIP", detail);
      case Break.WrongState(var detail) -> spoiled("NOT_BLANK", detail);
      case Break.Impossible(var fault) -> new ChipOutcome.NotPossible<>(fault);
    };
  }

  private static <T> ChipOutcome<T> spoiled(String code, String detail) {
    return new ChipOutcome.Spoiled<>(code, detail);
  }
}
