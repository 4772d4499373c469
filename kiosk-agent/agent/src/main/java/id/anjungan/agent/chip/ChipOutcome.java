package id.anjungan.agent.chip;

import id.anjungan.agent.device.DeviceFault;

/// How a step at the new chip ended. @param <T> what it gives when it went well
public sealed interface ChipOutcome<T> {

  record Good<T>(T value) implements ChipOutcome<T> {}

  /// The chip refused, died or holds something else: the card is spoiled. @param code stable, such
  /// as CHIP_DEAD, CHIP_REFUSED
  record Spoiled<T>(String code, String detail) implements ChipOutcome<T> {}

  /// Reader or SAM at fault; the chip may be good.
  record NotPossible<T>(DeviceFault fault) implements ChipOutcome<T> {}
}
