package id.anjungan.central.resident;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.world.TestCitizen;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DutyToHoldTest {

  private static final LocalDate SEVENTEENTH_BIRTHDAY = LocalDate.of(2026, 1, 15);

  private static Biodata biodata(String maritalStatus) {
    String json =
        TestCitizen.bornIn(2009, "none")
            .json()
            .replace("\"maritalStatus\": 1", "\"maritalStatus\": " + maritalStatus);
    return CitizenFile.parse(json.getBytes(StandardCharsets.UTF_8)).biodata();
  }

  @Test
  @DisplayName("The duty begins on the seventeenth birthday (REQ-011)")
  void dutyBeginsAtSeventeen() {
    assertTrue(DutyToHold.holds(biodata("1"), SEVENTEENTH_BIRTHDAY));
  }

  @Test
  @DisplayName("The day before, someone who never married is not obliged (REQ-011, REQ-032)")
  void dayBeforeIsTooEarly() {
    assertFalse(DutyToHold.holds(biodata("1"), SEVENTEENTH_BIRTHDAY.minusDays(1)));
  }

  @Test
  @DisplayName("Younger people who are or were married are obliged (REQ-011)")
  void marriedMinorsAreObliged() {
    for (String status : new String[] {"2", "3", "4"}) {
      assertTrue(DutyToHold.holds(biodata(status), SEVENTEENTH_BIRTHDAY.minusYears(1)), status);
    }
  }
}
