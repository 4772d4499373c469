package id.anjungan.provisioning.citizen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.central.contract.CitizenKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// citizen.json of an adult who does not exist: consistent in itself, eligible for a new card in
/// place of a damaged one.
///
/// @param sex 1 man, 2 woman
record CitizenRecord(ObjectNode json, String name, int sex) {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final DateTimeFormatter NIK_DATE =
      DateTimeFormatter.ofPattern("MMyy", Locale.ROOT);
  private static final int WOMEN_OFFSET = 40;
  private static final int OCCUPATION_HOUSEWORK = 2;
  private static final List<Integer> OCCUPATIONS =
      List.of(9, 11, 15, 15, 16, 19, 26, 30, 35, 46, 65, 74, 81, 84, 84, 88, 88, 89);
  private static final List<Integer> RELIGIONS = List.of(1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6);

  /// Cards of this chip were first issued then.
  private static final LocalDate FIRST_CARDS = LocalDate.of(2012, 1, 2);

  private static final LocalDate LAST_OLD_CARD = LocalDate.of(2023, 12, 30);

  static CitizenRecord drawn(RandomGenerator random, CitizenKind kind) {
    int sex = random.nextInt(1, 3);
    LocalDate birth = day(random, LocalDate.of(1956, 1, 1), LocalDate.of(2004, 12, 31));
    Place home = Place.drawn(random);
    ObjectNode json = MAPPER.createObjectNode();
    String name = putPerson(random, kind, sex, json);
    json.put("nik", nik(random, home, birth, sex));
    json.put("kk", home.nikPrefix() + digits(random, 10));
    json.put("dateOfBirth", birth.toString());
    json.put("bloodGroup", random.nextInt(1, 5));
    putAddress(random, home, json);
    json.put("religion", WordLists.oneOf(random, RELIGIONS));
    json.put("maritalStatus", birth.getYear() > 1998 ? 1 : random.nextInt(2, 5));
    json.put("occupation", occupation(random, sex));
    putPermit(random, kind, json);
    putOldCard(random, birth, json);
    json.put("fingerDpi", 500);
    json.put("noticeLanguage", kind == CitizenKind.OA ? "EN" : "ID");
    return new CitizenRecord(json, name, sex);
  }

  private static String putPerson(
      RandomGenerator random, CitizenKind kind, int sex, ObjectNode json) {
    Names.Home foreign = Names.home(random);
    boolean citizen = kind == CitizenKind.WNI;
    String name = citizen ? Names.indonesian(random, sex) : Names.foreign(random, sex);
    json.put("kind", kind.name());
    json.put("name", name);
    json.put("sex", sex);
    json.put("nationality", citizen ? "WNI" : foreign.country());
    json.put("placeOfBirth", citizen ? Place.drawn(random).regencyName() : foreign.city());
    return name;
  }

  private static String nik(RandomGenerator random, Place home, LocalDate birth, int sex) {
    int day = birth.getDayOfMonth() + (sex == 2 ? WOMEN_OFFSET : 0);
    String serial = String.format(Locale.ROOT, "%04d", random.nextInt(1, 90));
    return home.nikPrefix()
        + String.format(Locale.ROOT, "%02d", day)
        + NIK_DATE.format(birth)
        + serial;
  }

  private static void putAddress(RandomGenerator random, Place home, ObjectNode json) {
    json.put("address", Names.address(random));
    json.put("rt", String.format(Locale.ROOT, "%03d", random.nextInt(1, 15)));
    json.put("rw", String.format(Locale.ROOT, "%03d", random.nextInt(1, 10)));
    json.put("village", home.village());
    json.put("district", home.district());
    json.put("regency", home.regency());
    json.put("province", home.province());
  }

  private static int occupation(RandomGenerator random, int sex) {
    int drawn = WordLists.oneOf(random, OCCUPATIONS);
    return sex == 2 && random.nextInt(4) == 0 ? OCCUPATION_HOUSEWORK : drawn;
  }

  private static void putPermit(RandomGenerator random, CitizenKind kind, ObjectNode json) {
    LocalDate end = day(random, LocalDate.of(2030, 1, 1), LocalDate.of(2034, 12, 31));
    String number = "2C" + digits(random, 2) + "JE" + digits(random, 4);
    if (kind == CitizenKind.OA) {
      json.putObject("kitap").put("number", number).put("validUntil", end.toString());
    }
  }

  private static void putOldCard(RandomGenerator random, LocalDate birth, ObjectNode json) {
    LocalDate adult = birth.plusYears(17);
    LocalDate first = adult.isAfter(FIRST_CARDS) ? adult : FIRST_CARDS;
    json.putObject("oldCard")
        .put("state", "damaged")
        .put("issuedOn", day(random, first, LAST_OLD_CARD).toString());
  }

  private static LocalDate day(RandomGenerator random, LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }

  private static String digits(RandomGenerator random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  byte[] bytes() {
    try {
      return (MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text and numbers can be written", e);
    }
  }

  @Override
  public String toString() {
    return "synthetic citizen";
  }
}
