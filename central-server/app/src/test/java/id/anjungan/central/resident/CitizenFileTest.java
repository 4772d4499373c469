package id.anjungan.central.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.NoticeLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  @DisplayName("A citizen's file is read with its codes, regions and old card")
  void wholeFileIsRead() {
    CitizenFile file = parse(citizen());
    assertEquals("Siti Nurhaliza Wulandari", file.biodata().name());
    assertEquals("PEREMPUAN", file.biodata().sex().printed());
    assertEquals("33.15.13.2001", file.biodata().village());
    assertEquals("003", file.biodata().rt());
    assertEquals(OldCardDeclaration.State.DAMAGED, file.oldCard().state());
    assertEquals(LocalDate.of(2016, 5, 2), file.oldCard().issuedOn());
    assertEquals(569, file.fingerDpi());
    assertEquals(NoticeLanguage.EN, file.noticeLanguage());
  }

  @Test
  @DisplayName("Without them: no old card, 500 dpi, Indonesian")
  void absentPartsHaveDefaults() {
    ObjectNode json = citizen();
    json.remove("oldCard");
    json.remove("fingerDpi");
    json.putNull("noticeLanguage");
    CitizenFile file = parse(json);
    assertEquals(OldCardDeclaration.State.NONE, file.oldCard().state());
    assertNull(file.oldCard().issuedOn());
    assertEquals(500, file.fingerDpi());
    assertEquals(NoticeLanguage.ID, file.noticeLanguage());
  }

  @ParameterizedTest
  @CsvSource({
    "province,33",
    "regency,3315",
    "regency,15",
    "district,331513",
    "district,33.15.13",
    "village,3315132001",
    "village,2001",
    "rt,003",
    "sex,PEREMPUAN",
    "sex,2",
    "bloodGroup,o",
    "kind,wni",
    "nationality,INDONESIA",
    "occupation,Petani/Pekebun",
    "more,ignored"
  })
  @DisplayName("A value may come in each of its usual forms")
  void usualFormsAreRead(String field, String value) {
    ObjectNode json = citizen();
    json.put(field, value);
    assertEquals(parse(citizen()).biodata(), parse(json).biodata());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nik",
        "kk",
        "name",
        "placeOfBirth",
        "dateOfBirth",
        "sex",
        "bloodGroup",
        "address",
        "rt",
        "rw",
        "village",
        "district",
        "regency",
        "province",
        "religion",
        "maritalStatus",
        "occupation",
        "nationality",
        "kind"
      })
  @DisplayName("A file that lacks a part is refused, and the part is named")
  void missingPartIsRefused(String field) {
    ObjectNode json = citizen();
    json.remove(field);
    assertRefused("MISSING", field, json);
    json.put(field, "  ");
    assertRefused("MISSING", field, json);
  }

  @ParameterizedTest
  @CsvSource({
    "nik,3315132001",
    "nik,3315133201900001",
    "kk,12",
    "dateOfBirth,12-03-1990",
    "dateOfBirth,1990-02-30",
    "dateOfBirth,0090-02-28",
    "name,Иван Петров",
    "name,山田",
    "name,R2 D2",
    "name,'<b>'",
    "rt,1000",
    "rt,A",
    "rw,-1",
    "village,ABC",
    "village,33.15.13",
    "regency,331",
    "fingerDpi,100",
    "fingerDpi,9999",
    "fingerDpi,many",
    "noticeLanguage,JV",
    "kind,TOURIST",
    "address,'Jl. 蓮'",
    "placeOfBirth,서울"
  })
  @DisplayName("A malformed part is refused, and the part is named")
  void malformedPartIsRefused(String field, String value) {
    ObjectNode json = citizen();
    json.put(field, value);
    assertRefused("MALFORMED", field, json);
  }

  @Test
  @DisplayName("A name of 60 letters is entered, one of 61 refused (Permendagri 73/2022)")
  void longNameIsRefused() {
    ObjectNode json = citizen();
    json.put("name", "A".repeat(60));
    assertEquals(60, parse(json).biodata().name().length());
    json.put("name", "A".repeat(61));
    assertRefused("MALFORMED", "name", json);
  }

  @Test
  @DisplayName("Accents of a name are dropped as on a travel document")
  void accentsAreDropped() {
    ObjectNode json = citizen();
    json.put("name", " Núñez   Ångström-Groß ");
    assertEquals("Nunez Angstrom-Gross", parse(json).biodata().name());
  }

  @ParameterizedTest
  @CsvSource({
    "sex,3",
    "religion,8",
    "religion,JEDI",
    "maritalStatus,0",
    "bloodGroup,14",
    "occupation,90",
    "province,20"
  })
  @DisplayName("A code that is in no list is refused")
  void unknownCodeIsRefused(String field, String value) {
    ObjectNode json = citizen();
    json.put(field, value);
    if (field.equals("province")) {
      json.put("regency", "20.15").put("district", "20.15.13").put("village", "20.15.13.2001");
    }
    assertRefused("UNKNOWN_CODE", field, json);
  }

  @ParameterizedTest
  @CsvSource({"regency,1403", "district,331413", "village,3315142001"})
  @DisplayName("A region that lies elsewhere than the one above it is refused")
  void regionElsewhereIsRefused(String field, String value) {
    ObjectNode json = citizen();
    json.put(field, value);
    assertRefused("CONTRADICTION", field, json);
  }

  @Test
  @DisplayName("A village younger than our table is entered all the same")
  void newVillageIsEntered() {
    ObjectNode json = citizen();
    json.put("village", "33.15.13.2999");
    assertEquals("33.15.13.2999", parse(json).biodata().village());
  }

  @Test
  @DisplayName("A foreigner has a country and a stay permit, a citizen neither (REQ-006)")
  void kindsAreNotMixed() {
    ObjectNode json = citizen();
    json.put("nationality", "JPN");
    assertRefused("CONTRADICTION", "nationality", json);
    json.put("kind", "OA");
    assertRefused("MISSING", "kitap", json);
    json.putObject("kitap").put("number", "2C31-AB 1234").put("validUntil", "2029-04-30");
    assertEquals(CitizenKind.OA, parse(json).biodata().kind());
    assertEquals("JAPAN", parse(json).biodata().nationality());
    json.put("nationality", "WNI");
    assertRefused("CONTRADICTION", "nationality", json);
    json.put("kind", "WNI");
    assertRefused("CONTRADICTION", "kitap", json);
    json.put("kitap", "none");
    assertRefused("MALFORMED", "kitap", json);
  }

  @Test
  @DisplayName("A permit without its end, or a card older than its holder, is refused")
  void innerPartsAreChecked() {
    ObjectNode json = citizen();
    json.put("kind", "OA").put("nationality", "Jepang");
    json.putObject("kitap").put("number", "2C31");
    assertRefused("MISSING", "kitap.validUntil", json);
    ObjectNode old = citizen();
    old.putObject("oldCard").put("state", "good").put("issuedOn", "1980-01-01");
    assertRefused("CONTRADICTION", "oldCard.issuedOn", old);
    old.putObject("oldCard").put("state", "stolen");
    assertRefused("MALFORMED", "oldCard.state", old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "7",
        "{",
        "{} {}",
        "{\"nik\":1,\"nik\":2}",
        "\u0000",
        "{\"a\":NaN}"
      })
  @DisplayName("What is not one JSON object is refused")
  void otherDocumentsAreRefused(String text) {
    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    var refused = assertThrows(MalformedCitizenException.class, () -> CitizenFile.parse(json));
    assertEquals("NOT_JSON", refused.code());
  }

  @Test
  @DisplayName("A file longer than any citizen's is refused unread, a deep one as well")
  void largeFilesAreRefused() {
    byte[] deep =
        ("{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}").getBytes(StandardCharsets.UTF_8);
    assertThrows(MalformedCitizenException.class, () -> CitizenFile.parse(deep));
    byte[] large = new byte[CitizenFile.LONGEST + 1];
    assertThrows(MalformedCitizenException.class, () -> CitizenFile.parse(large));
  }

  @Test
  @DisplayName("Biodata come back from the register's store as they went in")
  void biodataComeBack() {
    Biodata biodata = parse(citizen()).biodata();
    assertEquals(biodata, Biodata.ofJson(biodata.toJson()));
  }

  @Test
  @DisplayName("Nothing personal is printed, not even in a refusal")
  void personalDataPrintMasked() {
    CitizenFile file = parse(citizen());
    assertFalse(file.toString().contains("Siti"));
    assertFalse(file.toString().contains("9903125203900001"));
    ObjectNode json = citizen();
    json.put("name", "Siti 4711");
    var refused = assertThrows(MalformedCitizenException.class, () -> parse(json));
    assertFalse(refused.getMessage().contains("Siti"));
  }

  @Test
  @DisplayName("The 89 occupations and all other codes have words that a chip can hold")
  void codeListsAreWhole() {
    assertEquals(89, CodeLists.OCCUPATION.values().size());
    assertEquals("PETANI/PEKEBUN", CodeLists.OCCUPATION.ofCode(9).orElseThrow().printed());
    for (CodeList list :
        new CodeList[] {
          CodeLists.SEX,
          CodeLists.RELIGION,
          CodeLists.MARITAL_STATUS,
          CodeLists.BLOOD_GROUP,
          CodeLists.OCCUPATION
        }) {
      assertTrue(
          list.values().stream().allMatch(v -> (v.printed() + v.english()).matches("[ -~]+")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "33,Jawa Tengah", "33.15,Kabupaten Grobogan", "14.03,Kabupaten Bengkalis",
    "61.05,Kabupaten Sintang", "52.07,Kabupaten Sumbawa Barat", "11.01.01.2001,Keude Bakongan"
  })
  @DisplayName("Regions are named as the decree names them")
  void regionsAreNamed(String code, String name) {
    assertEquals(name, Regions.name(code).orElseThrow());
    assertTrue(Regions.name("99").isEmpty());
  }

  private static CitizenFile parse(ObjectNode json) {
    try {
      return CitizenFile.parse(JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(String code, String field, ObjectNode json) {
    var refused = assertThrows(MalformedCitizenException.class, () -> parse(json));
    assertEquals(code + " " + field, refused.code() + " " + refused.field());
  }

  static ObjectNode citizen() {
    ObjectNode json = JSON.createObjectNode();
    json.put("nik", "9903125203900001").put("kk", "9903120101100007");
    json.put("name", "Siti Nurhaliza Wulandari").put("placeOfBirth", "Grobogan");
    json.put("dateOfBirth", "1990-03-12").put("sex", 2).put("bloodGroup", "4");
    json.put("address", "Jl. Melati No. 7").put("rt", 3).put("rw", "002");
    json.put("village", "33.15.13.2001").put("district", "33.15.13");
    json.put("regency", "33.15").put("province", "33").put("religion", 1);
    json.put("maritalStatus", 2).put("occupation", 9).put("nationality", "WNI").put("kind", "WNI");
    json.putObject("oldCard").put("state", "damaged").put("issuedOn", "2016-05-02");
    return json.put("fingerDpi", 569).put("noticeLanguage", "en");
  }
}
