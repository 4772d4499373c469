package id.anjungan.central.contract;

/// Citizen [WNI] or foreigner with permanent stay permit [OA].
public enum CitizenKind {
  WNI,
  OA
}
