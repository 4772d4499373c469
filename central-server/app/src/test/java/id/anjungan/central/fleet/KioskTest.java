package id.anjungan.central.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.MalformedValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KioskTest {

  private static final Instant EVENING_IN_JAKARTA = Instant.parse("2026-11-25T16:30:00Z");

  private static Kiosk in(String regency) {
    return new Kiosk(new KioskId("A1"), regency, "0".repeat(64), "{}", List.of("HOPPER-1"));
  }

  @Test
  @DisplayName("The day of a registration is the date on the wall: west, middle and east (REQ-079)")
  void dayIsLocal() {
    assertEquals(LocalDate.of(2026, 11, 25), in("33.15").localDay(EVENING_IN_JAKARTA));
    assertEquals(LocalDate.of(2026, 11, 26), in("52.07").localDay(EVENING_IN_JAKARTA));
    assertEquals(LocalDate.of(2026, 11, 26), in("81.71").localDay(EVENING_IN_JAKARTA));
  }

  @Test
  @DisplayName("A regency without its dot is refused")
  void regencyWithoutDotIsRefused() {
    assertThrows(MalformedValueException.class, () -> in("3315"));
  }

  @Test
  @DisplayName("A kiosk without a hopper is refused")
  void kioskWithoutHopperIsRefused() {
    assertThrows(
        MalformedValueException.class,
        () -> new Kiosk(new KioskId("A1"), "33.15", "0".repeat(64), "{}", List.of()));
  }
}
