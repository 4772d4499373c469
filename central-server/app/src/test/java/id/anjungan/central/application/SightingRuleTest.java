package id.anjungan.central.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.central.card.Card;
import id.anjungan.central.card.CardState;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.NoticeLanguage;
import id.anjungan.central.contract.Refusal;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.resident.CitizenFile;
import id.anjungan.central.resident.Resident;
import id.anjungan.central.world.TestCitizen;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SightingRuleTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
  private static final ChipUid CHIP = new ChipUid("80045A0000000001");
  private static final CardNumber NUMBER = new CardNumber("AB12CD34");

  private final TestCitizen foreigner = TestCitizen.withCard("damaged");

  private Resident resident() {
    String json =
        foreigner
            .json()
            .replace("\"nationality\": \"WNI\"", "\"nationality\": \"JAPAN\"")
            .replace("\"kind\": \"WNI\"", "\"kind\": \"OA\"")
            .replace(
                "\"kitap\": null",
                "\"kitap\": {\"number\": \"2D21JE0001-P\", \"validUntil\": \"2026-03-31\"}");
    return new Resident(
        CitizenFile.parse(json.getBytes(StandardCharsets.UTF_8)).biodata(),
        NoticeLanguage.ID,
        null,
        null);
  }

  private String ruleOn(LocalDate day, int chipState) {
    CardSighting sighting =
        new CardSighting(
            new VisitId("00000000-0000-4000-8000-000000000001"),
            CHIP,
            foreigner.nik(),
            NUMBER,
            true,
            chipState,
            Instant.EPOCH);
    Card card = new Card(CHIP, NUMBER, foreigner.nik(), CardState.ACTIVE, LocalDate.EPOCH);
    return SightingRule.refusal(
            new SightingRule.Facts(
                sighting,
                new KioskId("STREET-01"),
                Optional.of(card),
                Optional.of(resident()),
                true,
                Optional.empty(),
                day))
        .map(Refusal::code)
        .orElse("known");
  }

  @Test
  @DisplayName("A foreigner's card is good to the last day of the stay permit (REQ-006)")
  void lastDayOfThePermit() {
    assertEquals("known", ruleOn(LAST_DAY, 2));
  }

  @Test
  @DisplayName("The day after, no card is made (REQ-006)")
  void dayAfterThePermit() {
    assertEquals("STAY_PERMIT_ENDED", ruleOn(LAST_DAY.plusDays(1), 2));
  }

  @Test
  @DisplayName("A chip that was terminated is void, whatever the register says (REQ-057)")
  void terminatedChip() {
    assertEquals("CARD_VOID", ruleOn(LAST_DAY, 15));
  }

  @Test
  @DisplayName("A chip that was never activated is refused (REQ-057)")
  void sleepingChip() {
    assertEquals("CARD_NOT_ACTIVE", ruleOn(LAST_DAY, 1));
  }
}
