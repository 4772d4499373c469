package id.anjungan.central.personalisation;

import static java.util.stream.Collectors.joining;

import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardNumber;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The text of EF 6FF1: 21 quoted fields, joined by commas, in the order of the test profile.
final class ChipBiodata {

  private static final String PROVINCE = "PROVINSI ";

  private ChipBiodata() {}

  static byte[] text(CardFields card, CardNumber cardNumber) {
    return fields(card, cardNumber).stream()
        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
        .collect(joining(","))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> fields(CardFields card, CardNumber cardNumber) {
    int birth = card.placeAndDateOfBirth().lastIndexOf(", ");
    int rw = card.rtRw().indexOf('/');
    return List.of(
        card.nik().digits(),
        card.address(),
        card.rtRw().substring(0, rw),
        card.rtRw().substring(rw + 1),
        card.placeAndDateOfBirth().substring(0, birth),
        card.district(),
        card.village(),
        card.regency(),
        card.sex(),
        card.bloodGroup(),
        card.religion(),
        card.maritalStatus(),
        card.occupation(),
        card.name(),
        card.placeAndDateOfBirth().substring(birth + 2),
        card.province().substring(PROVINCE.length()),
        card.validUntil(),
        card.issueDate(),
        cardNumber.value(),
        card.nationality(),
        card.kind().name());
  }
}
