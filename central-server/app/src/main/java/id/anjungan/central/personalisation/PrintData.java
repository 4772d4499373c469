package id.anjungan.central.personalisation;

import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.PhotoBackground;
import id.anjungan.central.resident.Biodata;
import id.anjungan.central.resident.CodedValue;
import id.anjungan.central.resident.Kitap;
import id.anjungan.central.resident.Regions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A resident's data in the words of a card (UU 24/2013 article 64, Permendagri 74/2015; cards of
/// foreigners in English by Permendagri 72/2022).
public final class PrintData {

  private static final String FOR_LIFE = "SEUMUR HIDUP";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

  /// What stands before the name of a regency or city and is left out under the photo.
  private static final Pattern REGENCY_KIND = Pattern.compile("^(KABUPATEN|KOTA)( ADMINISTRASI)? ");

  private PrintData() {}

  /// @param issueDate the local date of the place of issue
  public static CardFields fields(Biodata biodata, LocalDate issueDate) {
    String regency = region(biodata.regency());
    return new CardFields(
        "PROVINSI " + region(biodata.province()),
        regency,
        biodata.nik(),
        capitals(biodata.name()),
        capitals(biodata.placeOfBirth()) + ", " + day(biodata.dateOfBirth()),
        word(biodata.sex(), biodata.kind()),
        word(biodata.bloodGroup(), biodata.kind()),
        capitals(biodata.address()),
        biodata.rt() + "/" + biodata.rw(),
        region(biodata.village()),
        region(biodata.district()),
        word(biodata.religion(), biodata.kind()),
        word(biodata.maritalStatus(), biodata.kind()),
        word(biodata.occupation(), biodata.kind()),
        capitals(biodata.nationality()),
        validity(biodata),
        REGENCY_KIND.matcher(regency).replaceFirst(""),
        day(issueDate),
        biodata.kind(),
        background(biodata.dateOfBirth()));
  }

  private static String validity(Biodata biodata) {
    Kitap kitap = biodata.kitap();
    return kitap == null ? FOR_LIFE : day(kitap.validUntil());
  }

  /// Red for an odd year of birth, blue for an even one, as the offices do it.
  private static PhotoBackground background(LocalDate birth) {
    return birth.getYear() % 2 == 0 ? PhotoBackground.BLUE : PhotoBackground.RED;
  }

  private static String word(CodedValue value, CitizenKind kind) {
    return kind == CitizenKind.OA ? value.english() : value.printed();
  }

  /// The name, or the code where the table does not name it yet.
  private static String region(String code) {
    return capitals(Regions.name(code).orElse(code));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
