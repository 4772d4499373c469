package id.anjungan.central.contract;

import java.util.Set;

/// The codes of provinces that a NIK may begin with.
///
/// The official ones are the 38 of Kepmendagri 300.2.2-2138/2025 (see NOTICE). A NIK keeps the code
/// of its first registration for life; when provinces were divided the old code stayed with one of
/// them, so this list holds those of older NIKs too.
public enum ProvinceCodes {
  /// What a centre and a kiosk in service know.
  OFFICIAL(false),

  /// What a street with test keys knows besides: 99, which no province has, for synthetic citizens
  /// (design 7).
  WITH_SYNTHETIC(true);

  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", // Sumatra, Riau Islands
          "31", "32", "33", "34", "35", "36", // Java
          "51", "52", "53", // Bali, Lesser Sunda
          "61", "62", "63", "64", "65", // Kalimantan
          "71", "72", "73", "74", "75", "76", // Sulawesi
          "81", "82", // Maluku
          "91", "92", "93", "94", "95", "96"); // Papua

  private static final String SYNTHETIC = "99";

  private final boolean synthetic;

  ProvinceCodes(boolean synthetic) {
    this.synthetic = synthetic;
  }

  /// Whether the NIK begins with one of them.
  public boolean hold(Nik nik) {
    return PROVINCES.contains(nik.province()) || (synthetic && nik.province().equals(SYNTHETIC));
  }
}
