package id.anjungan.central.contract;

/// The values printed on a card, in the order and wording of the law (facts: Permendagri 74/2015).
///
/// All as printed: capitals, dates DD-MM-YYYY, `SEUMUR HIDUP` for a citizen. An OA card has English
/// values for sex, religion, marital status and occupation, and the end of the stay permit as its
/// validity. Prints masked.
///
/// @param province `PROVINSI JAWA TENGAH`
/// @param regency `KABUPATEN GROBOGAN` or `KOTA ...`
/// @param issuePlace under the photo: the regency without its kind
public record CardFields(
    String province,
    String regency,
    Nik nik,
    String name,
    String placeAndDateOfBirth,
    String sex,
    String bloodGroup,
    String address,
    String rtRw,
    String village,
    String district,
    String religion,
    String maritalStatus,
    String occupation,
    String nationality,
    String validUntil,
    String issuePlace,
    String issueDate,
    CitizenKind kind,
    PhotoBackground photoBackground) {

  @Override
  public String toString() {
    return "card of " + nik;
  }
}
