package id.anjungan.central.resident;

import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.resident.MalformedCitizenException.Fault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A resident as the register knows them. Checks itself; prints masked.
///
/// The date and region inside the NIK are not compared with these fields: they may legally differ,
/// for a NIK never changes.
///
/// Province and regency are known ones. A district or village that our table does not name is kept:
/// villages are founded and renumbered every year, and the register knows first.
///
/// @param name at most 60 Latin letters (Permendagri 73/2022; older records may hold signs)
/// @param rt, rw neighbourhood and hamlet, three digits
/// @param village, district, regency, province codes with dots, each below the next
/// @param nationality `WNI`, or a foreigner's country in English capitals
/// @param kitap the stay permit of an OA, null for a WNI
public record Biodata(
    Nik nik,
    Kk kk,
    String name,
    String placeOfBirth,
    LocalDate dateOfBirth,
    CodedValue sex,
    CodedValue bloodGroup,
    String address,
    String rt,
    String rw,
    String village,
    String district,
    String regency,
    String province,
    CodedValue religion,
    CodedValue maritalStatus,
    CodedValue occupation,
    String nationality,
    CitizenKind kind,
    @Nullable Kitap kitap) {

  /// What the nationality of an Indonesian reads.
  public static final String INDONESIAN = "WNI";

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_ADDRESS = 120;
  private static final int EARLIEST_YEAR = 1880;

  /// @throws MalformedCitizenException naming the first field that does not hold
  public Biodata {
    name = LatinText.name("name", name, LONGEST_NAME);
    placeOfBirth = LatinText.line("placeOfBirth", placeOfBirth, LONGEST_PLACE);
    address = LatinText.line("address", address, LONGEST_ADDRESS);
    nationality = LatinText.line("nationality", nationality, LONGEST_PLACE);
    refuseUnless(
        dateOfBirth.getYear() >= EARLIEST_YEAR, "dateOfBirth", "a year of a living person");
    refuseUnless(rt.matches("[0-9]{3}"), "rt", "up to three digits");
    refuseUnless(rw.matches("[0-9]{3}"), "rw", "up to three digits");
    refuseUnless(village.matches("[0-9.]{13}"), "village", "PP.RR.DD.VVVV");
    refuseUnlessBelow("village", village, district);
    refuseUnlessBelow("district", district, regency);
    refuseUnlessBelow("regency", regency, province);
    refuseUnknown("province", province);
    refuseUnknown("regency", regency);
    refuseMixedKind(kind, nationality, kitap);
  }

  private static void refuseUnless(boolean holds, String field, String expected) {
    if (!holds) {
      throw new MalformedCitizenException(Fault.MALFORMED, field, expected + " expected");
    }
  }

  private static void refuseUnlessBelow(String field, String code, String upper) {
    if (code.lastIndexOf('.') != upper.length() || !code.startsWith(upper)) {
      throw new MalformedCitizenException(
          Fault.CONTRADICTION, field, "it must lie in the region one level up");
    }
  }

  private static void refuseUnknown(String field, String code) {
    if (Regions.name(code).isEmpty()) {
      throw new MalformedCitizenException(
          Fault.UNKNOWN_CODE, field, "a code of Kepmendagri 300.2.2-2138/2025 expected");
    }
  }

  private static void refuseMixedKind(CitizenKind kind, String nationality, @Nullable Kitap kitap) {
    boolean citizen = kind == CitizenKind.WNI;
    if (citizen != nationality.equals(INDONESIAN)) {
      throw new MalformedCitizenException(
          Fault.CONTRADICTION, "nationality", "WNI for a citizen, another country for an OA");
    }
    if (citizen && kitap != null) {
      throw new MalformedCitizenException(
          Fault.CONTRADICTION, "kitap", "a citizen has no stay permit");
    }
    if (!citizen && kitap == null) {
      throw new MalformedCitizenException(Fault.MISSING, "kitap", "an OA has a stay permit");
    }
  }

  /// The form of citizen.json, for the register's own store.
  public String toJson() {
    return CitizenJson.write(this);
  }

  /// @throws MalformedCitizenException as [CitizenFile#parse(byte[])] does
  public static Biodata ofJson(String json) {
    return CitizenJson.biodata(CitizenJson.object(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return "biodata of " + nik;
  }
}
