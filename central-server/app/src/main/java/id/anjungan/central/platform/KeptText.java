package id.anjungan.central.platform;

/// Words of a kiosk that are kept for people: never a reason to refuse a report, so they are cut
/// and cleaned of what the database cannot hold.
public final class KeptText {

  private KeptText() {}

  /// @param longest characters that are kept
  public static String of(String text, int longest) {
    String clean = text.replace("\0", "");
    return clean.length() > longest ? clean.substring(0, longest) : clean;
  }
}
