package id.anjungan.central.contract;

/// Which of the two finger checks of a visit a capture belongs to (REQ-034, REQ-050).
public enum CheckStep {
  /// Who is this: against the record, before anything is made.
  FIRST,
  /// Is the new card this person's: against the record and the new chip, before it is released.
  SECOND
}
