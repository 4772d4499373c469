package id.anjungan.agent.chip;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import org.jspecify.annotations.Nullable;

/// What was learned of a card that a citizen put in.
public sealed interface CardReading {

  /// A KTP-el that answered the whole dialogue. Prints masked.
  ///
  /// @param state state byte of card control @param cardNumber null in the old form
  /// @param signatureValid the SAM's verdict over UID and content
  record Read(
      ChipUid uid, Nik nik, int state, @Nullable CardNumber cardNumber, boolean signatureValid)
      implements CardReading {}

  /// A chip answers, but it is no KTP-el, or a copy of one. @param why stable: NO_KTP_DF,
  /// NOT_AUTHENTIC, MALFORMED
  record Foreign(@Nullable ChipUid uid, String why) implements CardReading {}

  /// No chip answers.
  record Dead() implements CardReading {}

  /// The chip left the field within the dialogue.
  record TornOff(ChipUid uid) implements CardReading {}

  /// The kiosk itself cannot read: SAM or reader at fault.
  record NotPossible(DeviceFault fault) implements CardReading {}
}
