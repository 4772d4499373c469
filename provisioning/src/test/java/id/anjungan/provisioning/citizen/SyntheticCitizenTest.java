package id.anjungan.provisioning.citizen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.afis.FingerImage;
import id.anjungan.afis.synthesis.SyntheticFinger;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.Nik;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticCitizenTest {

  private static final Path SHIPPED = Path.of("street", "citizens");

  @ParameterizedTest
  @EnumSource(CitizenKind.class)
  @DisplayName("A synthetic NIK begins with 99 and agrees with birth date, sex and region")
  void nikIsConsistent(CitizenKind kind) {
    for (long seed = 0; seed < 200; seed++) {
      JsonNode json = record(seed, kind);
      String nik = new Nik(json.get("nik").asText()).digits();
      LocalDate birth = LocalDate.parse(json.get("dateOfBirth").asText());
      int offset = json.get("sex").asInt() == 2 ? 40 : 0;
      assertEquals("99", nik.substring(0, 2));
      assertEquals(
          json.get("district").asText().substring(3).replace(".", ""), nik.substring(2, 6));
      assertEquals(birth.getDayOfMonth() + offset, Integer.parseInt(nik.substring(6, 8)));
      assertEquals(birth.getMonthValue(), Integer.parseInt(nik.substring(8, 10)));
      assertEquals(birth.getYear() % 100, Integer.parseInt(nik.substring(10, 12)));
    }
  }

  @ParameterizedTest
  @EnumSource(CitizenKind.class)
  @DisplayName(
      "A synthetic citizen is an adult whose old card was issued after coming of age (REQ-011)")
  void citizenIsAdult(CitizenKind kind) {
    for (long seed = 0; seed < 200; seed++) {
      JsonNode json = record(seed, kind);
      LocalDate birth = LocalDate.parse(json.get("dateOfBirth").asText());
      LocalDate card = LocalDate.parse(json.get("oldCard").get("issuedOn").asText());
      assertFalse(birth.plusYears(17).isAfter(card));
      assertTrue(card.isBefore(LocalDate.of(2024, 1, 1)));
      assertTrue(json.get("name").asText().matches("[A-Z][a-z]+( [A-Z][a-z]+){1,2}"));
      assertTrue(json.get("village").asText().startsWith(json.get("district").asText() + "."));
      assertTrue(json.get("district").asText().startsWith(json.get("regency").asText() + "."));
    }
  }

  @Test
  @DisplayName("Only a foreigner has a country and a stay permit, and reads English (REQ-006)")
  void kindsDiffer() {
    for (long seed = 0; seed < 50; seed++) {
      JsonNode citizen = record(seed, CitizenKind.WNI);
      JsonNode foreigner = record(seed, CitizenKind.OA);
      assertEquals("WNI", citizen.get("nationality").asText());
      assertFalse(citizen.has("kitap"));
      assertNotEquals("WNI", foreigner.get("nationality").asText());
      assertTrue(
          LocalDate.parse(foreigner.get("kitap").get("validUntil").asText()).getYear() >= 2030);
      assertEquals("EN", foreigner.get("noticeLanguage").asText());
    }
  }

  @Test
  @DisplayName("A folder holds the record, portrait, signature and ten fingers of six impressions")
  void folderIsWhole(@TempDir Path out) throws IOException {
    SyntheticCitizen.make(5, CitizenKind.OA, out.resolve("a"));
    for (String file : new String[] {"citizen.json", "photo.png", "signature.png"}) {
      assertTrue(Files.size(out.resolve("a").resolve(file)) > 100);
    }
    for (Finger finger : Finger.values()) {
      for (int n = 1; n <= SyntheticCitizen.IMPRESSIONS; n++) {
        byte[] png =
            Files.readAllBytes(out.resolve("a/fingers/" + finger.label() + "-" + n + ".png"));
        FingerImage image = FingerImage.ofPng(png, 500);
        assertTrue(image.width() >= 256 && image.height() >= 288);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"17,01-damaged-card-woman", "439,02-damaged-card-man", "98,03-void-card"})
  @DisplayName("A shipped citizen is what its seed makes: no one's data came in by hand")
  void shippedCitizenIsMadeBySeed(long seed, String folder) throws IOException {
    String json = Files.readString(SHIPPED.resolve(folder).resolve("citizen.json"));
    String made = new String(drawn(seed, CitizenKind.WNI).bytes(), StandardCharsets.UTF_8);
    assertEquals(made, json.replace("\"void\"", "\"damaged\""));
  }

  @Test
  @DisplayName("Shipped fingers are those of the seed, and fit in six megabytes")
  void shippedFingersAreMadeBySeed() throws IOException {
    FingerImage made =
        SyntheticFinger.of(SyntheticCitizen.fingerSeed(17, Finger.RIGHT_INDEX)).impression(2);
    byte[] png =
        Files.readAllBytes(SHIPPED.resolve("01-damaged-card-woman/fingers/right-index-2.png"));
    assertArrayEquals(made.grey(), FingerImage.ofPng(png, 500).grey());
    try (var files = Files.walk(SHIPPED)) {
      assertTrue(files.mapToLong(file -> file.toFile().length()).sum() < 6_000_000);
    }
  }

  @Test
  @DisplayName("A finger's PNG holds its pixels and its resolution")
  void pngComesBack() {
    byte[] grey = new byte[40 * 50];
    IntStream.range(0, grey.length).forEach(i -> grey[i] = (byte) (i % 16 * 17));
    FingerImage image = new FingerImage(40, 50, 500, grey);
    byte[] png = GreyPng.encode(image);
    assertArrayEquals(grey, FingerImage.ofPng(png, 500).grey());
    // 19685 pixels a metre.
    assertArrayEquals(new byte[] {0, 0, 0x4C, (byte) 0xE5}, Arrays.copyOfRange(png, 41, 45));
  }

  private static CitizenRecord drawn(long seed, CitizenKind kind) {
    return SyntheticCitizen.record(seed, kind);
  }

  private static JsonNode record(long seed, CitizenKind kind) {
    try {
      return new ObjectMapper().readTree(drawn(seed, kind).bytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
