package id.anjungan.central.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "331512010190000",
        "33151201019000011",
        "3315120101900000",
        "33151200019000a1",
        "3315123201900001",
        "3315127201900001",
        "3315120013900001",
        "3315123002900001",
        " 331512010190001"
      })
  @DisplayName("A NIK with a wrong length, letter, serial or impossible date is refused")
  void malformedNikIsRefused(String digits) {
    assertThrows(MalformedValueException.class, () -> new Nik(digits));
  }

  @Test
  @DisplayName("A woman's NIK carries her day of birth plus 40")
  void womansDayIsMovedByForty() {
    assertEquals("9903", new Nik("9903125101900001").digits().substring(0, 4));
  }

  @Test
  @DisplayName("A NIK prints masked, and no message about a bad one repeats it")
  void nikPrintsMasked() {
    assertEquals("9903••••••••••01", new Nik("9903125101900001").toString());
    var refused = assertThrows(MalformedValueException.class, () -> new Nik("3315123201900001"));
    assertFalse(refused.getMessage().contains("33151232"));
  }

  @Test
  @DisplayName("REQ-079 A registration number with one wrong digit is refused")
  void registrationNumberChecksItself() {
    var number = RegistrationNumber.of("3315", LocalDate.of(2026, 11, 24), 7);
    assertEquals("3315-20261124-000007", number.value().substring(0, 20));
    String wrong = number.value().replace("-000007-", "-000008-");
    assertThrows(MalformedValueException.class, () -> new RegistrationNumber(wrong));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"serverTime\":null}",
        "{\"serverTime\":\"yesterday\"}",
        "{\"serverTime\":\"2026-11-24T00:00:00Z\",\"more\":1}",
        "{\"serverTime\":\"2026-11-24T00:00:00Z\"} x",
        "[",
        ""
      })
  @DisplayName("A message with missing, unknown, malformed or trailing parts is refused")
  void malformedMessageIsRefused(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThrows(UnreadableMessageException.class, () -> WireCodec.read(bytes, Ready.class));
  }

  @Test
  @DisplayName("A message comes back as it was written")
  void messageRoundTrip() {
    KioskEvent event =
        new KioskEvent.BlankEnded(
            new ChipUid("80045A0000000001"), null, BlankEnd.REJECTED, CardPlace.REJECT_BOX, "CHIP");
    var report = new KioskReport("j1", 3, Instant.parse("2026-11-24T01:02:03Z"), -5, event);
    assertEquals(report, WireCodec.read(WireCodec.write(report), KioskReport.class));
  }
}
