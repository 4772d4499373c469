package id.anjungan.central.resident;

import id.anjungan.central.contract.NoticeLanguage;

/// What a citizen.json says: the register record, the card at hand, and how the finger pictures are
/// to be read. Unknown fields are ignored.
///
/// @param fingerDpi resolution of the finger pictures, 250 to 1200
public record CitizenFile(
    Biodata biodata, OldCardDeclaration oldCard, int fingerDpi, NoticeLanguage noticeLanguage) {

  /// Bytes of the longest file that is read.
  public static final int LONGEST = 100_000;

  /// Reads a citizen.json. Codes may be numbers or text, region codes with or without dots, RT and
  /// RW `1` or `001`. Without them: no old card, 500 dpi, Indonesian.
  ///
  /// @throws MalformedCitizenException naming the first field that is missing, malformed or
  ///   contradicts another
  public static CitizenFile parse(byte[] json) {
    return CitizenJson.citizen(CitizenJson.object(json));
  }

  @Override
  public String toString() {
    return "citizen file, " + biodata;
  }
}
