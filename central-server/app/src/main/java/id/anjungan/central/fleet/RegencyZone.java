package id.anjungan.central.fleet;

import java.time.ZoneId;
import java.util.Set;

/// The three time zones of Indonesia by province code (Keppres 41/1987; provinces made since lie in
/// the zone of their parent).
final class RegencyZone {

  private static final Set<String> CENTRAL =
      Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
  private static final Set<String> EASTERN =
      Set.of("81", "82", "91", "92", "93", "94", "95", "96", "97");

  private RegencyZone() {}

  static ZoneId of(String regency) {
    String province = regency.substring(0, 2);
    if (CENTRAL.contains(province)) {
      return ZoneId.of("Asia/Makassar");
    }
    return ZoneId.of(EASTERN.contains(province) ? "Asia/Jayapura" : "Asia/Jakarta");
  }
}
