package id.anjungan.agent.config;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/// Code of a regency or city as in Permendagri 72/2019: province and regency, `33.15`.
public record Regency(String code) {

  private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}");
  private static final Set<String> WESTERN =
      Set.of(
          "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35",
          "36", "61", "62");
  private static final Set<String> CENTRAL =
      Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
  private static final Set<String> EASTERN =
      Set.of("81", "82", "91", "92", "93", "94", "95", "96", "97");

  public Regency {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("a regency code has the form 33.15");
    }
    zone(code.substring(0, 2));
  }

  /// Western, Central or Eastern Indonesian Time (Keppres 41/1987).
  public ZoneId zone() {
    return zone(code.substring(0, 2));
  }

  private static ZoneId zone(String province) {
    if (WESTERN.contains(province)) {
      return ZoneId.of("Asia/Jakarta");
    }
    if (CENTRAL.contains(province)) {
      return ZoneId.of("Asia/Makassar");
    }
    if (EASTERN.contains(province)) {
      return ZoneId.of("Asia/Jayapura");
    }
    throw new IllegalArgumentException("no province of Indonesia");
  }
}
