package id.anjungan.central.contract;

/// The terminal states of a blank (design 5).
public enum BlankEnd {
  TAKEN,
  REJECTED,
  MISMATCHED,
  RETRACTED,
  UNCERTAIN
}
