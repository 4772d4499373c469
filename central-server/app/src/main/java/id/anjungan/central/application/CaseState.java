package id.anjungan.central.application;

/// The life of a case: OPENED -> IN_PRODUCTION -> RELEASED -> HANDED_OVER; TO_OFFICE waits for a
/// person, CLOSED came to nothing (docs/street.md).
public enum CaseState {
  OPENED,
  IN_PRODUCTION,
  RELEASED,
  HANDED_OVER,
  TO_OFFICE,
  CLOSED;

  /// Whether a kiosk still works on it.
  public boolean isLiving() {
    return this == OPENED || this == IN_PRODUCTION || this == RELEASED;
  }
}
