package id.anjungan.agent.chip;

import id.anjungan.agent.device.DeviceFault;

/// Why a dialogue with a chip could not go on.
sealed interface Break {

  /// The chip left the field.
  record ChipGone() implements Break {}

  /// A chip lies there but does not answer.
  record ChipMute(String detail) implements Break {}

  /// It answers, but has no KTP-el application.
  record NoKtp(String detail) implements Break {}

  /// It cannot prove that it holds its key, or a protected answer was changed.
  record NotAuthentic(String detail) implements Break {}

  /// Its content does not have the form of the profile.
  record Malformed(String detail) implements Break {}

  /// It refuses a step. @param what the step, with the status word
  record Refused(String what) implements Break {}

  /// Another chip lies there than the one that was meant.
  record OtherChip(String detail) implements Break {}

  /// It is not in the state that the step needs.
  record WrongState(String detail) implements Break {}

  /// Reader or SAM cannot do their part.
  record Impossible(DeviceFault fault) implements Break {}
}
