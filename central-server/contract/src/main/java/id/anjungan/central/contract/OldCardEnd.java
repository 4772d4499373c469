package id.anjungan.central.contract;

/// How an old card left the visit.
public enum OldCardEnd {
  /// Given back to the citizen, still valid.
  RETURNED,
  /// Retained after the token: void.
  RETAINED,
  /// Not taken by the citizen or met by the recovery: in the bin, still valid.
  FOUND,
  /// Nobody can tell: an incident.
  UNCERTAIN
}
