package id.anjungan.central.stock;

import java.util.EnumSet;
import java.util.Set;

/// The life of a blank: LOADED -> FED -> ORDERED -> one terminal state (docs/street.md).
public enum BlankState {
  LOADED,
  FED,
  ORDERED,
  ISSUED,
  REJECTED,
  MISMATCHED,
  RETRACTED,
  UNCERTAIN;

  private static final Set<BlankState> IN_HOPPER_OR_FED = EnumSet.of(LOADED, FED);
  private static final Set<BlankState> LIVING = EnumSet.of(LOADED, FED, ORDERED);

  /// Whether a card may still be ordered on it.
  public boolean isUnused() {
    return IN_HOPPER_OR_FED.contains(this);
  }

  /// Whether its one terminal state is still to come.
  public boolean isLiving() {
    return LIVING.contains(this);
  }
}
