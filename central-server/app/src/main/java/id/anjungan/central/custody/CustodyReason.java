package id.anjungan.central.custody;

/// Why a card lies in a bin (docs/street.md).
public enum CustodyReason {
  /// An old card whose replacement was handed over: to be destroyed.
  REPLACED,
  /// An old card that its holder left behind: still valid, to be collected.
  FOUND,
  REJECTED,
  MISMATCHED,
  /// A new card that was not taken: to be collected at the office.
  RETRACTED,
  UNCERTAIN
}
