package id.anjungan.central.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.NoticeLanguage;
import id.anjungan.central.contract.ProvinceCodes;
import id.anjungan.central.platform.CentreSettings;
import id.anjungan.central.platform.Records;
import id.anjungan.central.world.TestCitizen;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProvinceTest {

  private static CentreSettings settings(String profile) {
    return new CentreSettings(profile, "keys", Optional.empty(), Optional.empty());
  }

  private static Nik nik(String province) {
    return new Nik(province + "15010101800001");
  }

  private static Resident synthetic() {
    String json = TestCitizen.withCard("damaged").json();
    return new Resident(
        CitizenFile.parse(json.getBytes(StandardCharsets.UTF_8)).biodata(),
        NoticeLanguage.ID,
        null,
        null);
  }

  @Test
  @DisplayName("A centre in service enters no synthetic citizen: 99 is no province")
  void productionKnowsNoSyntheticCitizen() {
    Residents register =
        new Residents(new Records(null), settings("production"), Clock.systemUTC());
    MalformedCitizenException refused =
        assertThrows(MalformedCitizenException.class, () -> register.enter(synthetic()));
    assertEquals("UNKNOWN_CODE", refused.code());
    assertEquals("nik", refused.field());
  }

  @Test
  @DisplayName("The demo knows 99 besides the provinces, and nothing else")
  void demoKnowsOneMore() {
    assertTrue(settings("demo").provinces().hold(nik("99")));
    assertFalse(settings("production").provinces().hold(nik("99")));
    for (String nowhere : new String[] {"00", "10", "20", "54", "77", "98"}) {
      assertFalse(settings("demo").provinces().hold(nik(nowhere)), nowhere);
    }
  }

  @Test
  @DisplayName("The provinces of a NIK are those of the table of regions, all 38")
  void listsAgree() {
    long count =
        IntStream.range(0, 100)
            .mapToObj("%02d"::formatted)
            .peek(code ->
                assertEquals(
                    Regions.name(code).isPresent(), ProvinceCodes.OFFICIAL.hold(nik(code)), code))
            .filter(code -> ProvinceCodes.OFFICIAL.hold(nik(code)))
            .count();
    assertEquals(38, count);
  }
}
