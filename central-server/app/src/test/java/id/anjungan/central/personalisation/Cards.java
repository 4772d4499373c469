package id.anjungan.central.personalisation;

import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.resident.CitizenFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/// Cards for the tests of this package, by name.
final class Cards {

  static final ChipUid UID = new ChipUid("80045A0000000017");
  static final CardNumber NUMBER = new CardNumber("K7F3Q0Z1");

  private Cards() {}

  static CitizenFile citizen(String birth) {
    String json =
        """
        {"nik":"9903125203900001","kk":"9903120101100007","name":"Siti \\u00c9lia Wulandari",
         "placeOfBirth":"Grobogan","dateOfBirth":"%s","sex":2,"bloodGroup":13,
         "address":"Jl. \\"Melati\\" 7","rt":3,"rw":2,"village":"33.15.13.2001","district":"33.15.13",
         "regency":"33.15","province":"33","religion":1,"maritalStatus":2,"occupation":9,
         "nationality":"WNI","kind":"WNI"}
        """
            .formatted(birth);
    return CitizenFile.parse(json.getBytes(StandardCharsets.UTF_8));
  }

  static CitizenFile foreigner() {
    String json =
        """
        {"nik":"9903121203910002","kk":"9903120101100007","name":"Hans M\\u00fcller",
         "placeOfBirth":"K\\u00f6ln","dateOfBirth":"1991-03-12","sex":1,"bloodGroup":4,
         "address":"Jl. Melati 7","rt":3,"rw":2,"village":"33.74.01.1001","district":"33.74.01",
         "regency":"33.74","province":"33","religion":3,"maritalStatus":1,"occupation":65,
         "nationality":"DEU","kind":"OA","kitap":{"number":"2C31","validUntil":"2029-04-30"}}
        """;
    return CitizenFile.parse(json.getBytes(StandardCharsets.UTF_8));
  }

  static CardFields fields() {
    return PrintData.fields(citizen("1990-03-12").biodata(), LocalDate.of(2026, 11, 24));
  }

  static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
