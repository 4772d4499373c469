package id.anjungan.central.resident;

import java.time.LocalDate;

/// Who must hold a card [wajib KTP]: 17 years old, or married, or have been married (REQ-011, UU
/// 24/2013 article 63).
public final class DutyToHold {

  private static final int AGE = 17;

  /// Code of the list of marital states; all others are or were married.
  private static final int NEVER_MARRIED = 1;

  private DutyToHold() {}

  /// @param day the local date
  public static boolean holds(Biodata biodata, LocalDate day) {
    boolean ofAge = !biodata.dateOfBirth().plusYears(AGE).isAfter(day);
    return ofAge || biodata.maritalStatus().code() != NEVER_MARRIED;
  }
}
