package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import org.jspecify.annotations.Nullable;

/// How a recovery ended.
public sealed interface RecoveryEnd {

  /// Nothing is open in the card path. @param visit the visit that had been cut off, if there was
  /// one; the centre was told of its end
  record Settled(@Nullable RecoveredVisit visit) implements RecoveryEnd {}

  /// A card is open and a unit does not answer: nothing was decided. Run it again when it does.
  record Blocked(DeviceFault fault) implements RecoveryEnd {}

  /// @param outcome word of design 8 @param reason stable
  record RecoveredVisit(
      VisitId visit,
      @Nullable RegistrationNumber registrationNumber,
      String outcome,
      String reason,
      @Nullable ChipUid oldCard,
      @Nullable ChipUid newCard) {}
}
