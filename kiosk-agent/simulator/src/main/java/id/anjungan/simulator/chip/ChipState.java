package id.anjungan.simulator.chip;

import java.util.Arrays;

/// Life of a chip (profile, 1): BLANK, then LOCKED, then ACTIVE; TERMINATED is the end.
public enum ChipState {
  BLANK(0x00),
  LOCKED(0x01),
  ACTIVE(0x02),
  TERMINATED(0x0F);

  private final int code;

  ChipState(int code) {
    this.code = code;
  }

  /// The byte in card control.
  public int code() {
    return code;
  }

  /// @throws IllegalArgumentException when no state has that code
  public static ChipState of(int code) {
    return Arrays.stream(values())
        .filter(state -> state.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no state of a chip: " + code));
  }
}
