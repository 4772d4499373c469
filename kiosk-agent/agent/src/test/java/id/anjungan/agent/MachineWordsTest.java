package id.anjungan.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.anjungan.agent.door.MachineState;
import id.anjungan.agent.health.HealthReport;
import id.anjungan.agent.health.HealthReport.Finding;
import id.anjungan.agent.stock.StorageUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MachineWordsTest {

  private static MachineState.StorageUnit hopper(int count, String... codes) {
    return state(new StorageUnit("HOPPER-1", StorageUnit.Kind.DISPENSE, 10, count, 1), codes);
  }

  private static MachineState.StorageUnit bin(String... codes) {
    return state(new StorageUnit("REJECT_BOX", StorageUnit.Kind.RETAIN, 0, 3, 0), codes);
  }

  private static MachineState.StorageUnit state(StorageUnit unit, String... codes) {
    List<Finding> findings =
        Stream.of(codes).map(code -> Finding.obstacle("HOPPER", code, "test")).toList();
    return MachineWords.state(new HealthReport(findings), List.of(unit)).storage().getFirst();
  }

  @Test
  @DisplayName("A hopper with blanks in the book and in the stack is ok, with few of them low")
  void counts() {
    assertEquals("ok", hopper(9).replenishmentStatus());
    assertEquals("low", hopper(4).replenishmentStatus());
    assertEquals(new MachineState.StorageUnit("HOPPER-1", "dispense", 10, 9, 1, "ok"), hopper(9));
  }

  @Test
  @DisplayName("Empty is what the sensor of the stack says, whatever the book believes")
  void sensorTellsEmpty() {
    assertEquals("empty", hopper(9, "HOPPER_BIN_FULL", "HOPPER_EMPTY").replenishmentStatus());
    assertEquals("low", hopper(0).replenishmentStatus());
  }

  @Test
  @DisplayName("A bin is full when its own sensor says so; else nobody knows how full it is")
  void bins() {
    assertEquals("full", bin("HOPPER_EMPTY", "REJECT_BOX_FULL").replenishmentStatus());
    assertNull(bin("HOPPER_BIN_FULL").replenishmentStatus());
    assertNull(bin().replenishmentStatus());
  }
}
