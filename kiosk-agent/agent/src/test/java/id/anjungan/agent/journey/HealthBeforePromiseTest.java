package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.gpio.IoBoard.Input;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.health.HealthReport;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked before anybody is asked for a card.
class HealthBeforePromiseTest {

  @TempDir private Path dir;
  private Cabin cabin;

  @BeforeEach
  void open() {
    cabin = new Cabin(dir);
  }

  private HealthReport check() {
    return cabin.needs.health().check();
  }

  private String obstacle() {
    return check().firstObstacle().orElseThrow().code();
  }

  @Test
  @DisplayName("A kiosk in which all is well promises a card")
  void well() {
    assertTrue(check().ready());
    assertTrue(check().findings().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "TAMPERED,true,TAMPERED",
    "SERVICE_DOOR_OPEN,true,DOOR_OPEN",
    "HOPPER_DOOR_OPEN,true,DOOR_OPEN",
    "MAINS_PRESENT,false,MAINS_OFF"
  })
  @DisplayName("An open door, tampering and missing mains stand against a visit")
  void cabinet(Input input, boolean on, String code) {
    cabin.io.inputs.put(input, on);

    assertEquals(code, obstacle());
  }

  @Test
  @DisplayName("A silent I/O board stands against a visit: nobody knows whether a door is open")
  void silentBoard() {
    cabin.io.silence = Reading.silent(new DeviceFault(Unit.IO, FaultCode.OFFLINE, "test"));

    assertEquals("IO_OFFLINE", obstacle());
  }

  @Test
  @DisplayName("A silent fingerprint module stands against a visit (REQ-050)")
  void silentScanner() {
    cabin.scanner.broken =
        Reading.silent(new DeviceFault(Unit.FINGERPRINT, FaultCode.OFFLINE, "test"));

    assertEquals("FINGERPRINT_OFFLINE", obstacle());
  }

  @Test
  @DisplayName("A finger on the module between visits leaves no picture behind")
  void strayFinger() {
    check();

    assertFalse(cabin.scanner.taken.isEmpty());
    for (byte pixel : cabin.scanner.taken.getLast().grey()) {
      assertEquals(0, pixel);
    }
  }

  @Test
  @DisplayName("A centre that is away stands against a visit")
  void centreAway() {
    cabin.centre.reachable = false;

    assertEquals("CENTRE_LOST", obstacle());
  }

  @ParameterizedTest
  @CsvSource({
    "OUT,false,false,false",
    "ENOUGH,true,false,false",
    "ENOUGH,false,true,false",
    "NEAR_END,false,false,true"
  })
  @DisplayName("A receipt printer that cannot print is reported, but no obstacle (REQ-079)")
  void receiptPrinter(
      ReceiptPrinterStatus.Paper paper, boolean cover, boolean cutter, boolean broken) {
    cabin.printer.status = new ReceiptPrinterStatus(paper, cover, cutter, broken);

    assertTrue(check().ready());
    assertEquals("RECEIPT_UNAVAILABLE", check().findings().getFirst().code());
  }
}
