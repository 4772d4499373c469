package id.anjungan.agent;

import id.anjungan.agent.door.MachineState;
import id.anjungan.agent.health.HealthReport;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.agent.stock.StorageUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Translates what one feature says into the words of another that may not know it.
final class MachineWords {

  private static final int FEW = 5;

  private MachineWords() {}

  static List<HealthReport.Finding> findings(List<CardPath.Obstacle> obstacles) {
    return obstacles.stream()
        .map(obstacle ->
            HealthReport.Finding.obstacle(
                obstacle.fault().unit().name(), obstacle.code(), obstacle.fault().detail()))
        .toList();
  }

  /// For the door, in the words of XFS4IoT.
  static MachineState state(HealthReport report, List<StorageUnit> storage) {
    Map<String, String> units = new HashMap<>();
    Set<String> codes = new HashSet<>();
    for (HealthReport.Finding finding : report.findings()) {
      units.putIfAbsent(finding.part(), finding.code());
      codes.add(finding.code());
    }
    return new MachineState(
        report.ready() ? "online" : "hardwareError",
        units,
        storage.stream().map(unit -> unit(unit, replenishment(unit, codes))).toList());
  }

  private static MachineState.StorageUnit unit(StorageUnit unit, @Nullable String replenishment) {
    return new MachineState.StorageUnit(
        unit.id(),
        unit.kind().name().toLowerCase(Locale.ROOT),
        unit.initialCount(),
        unit.count(),
        unit.retainCount(),
        replenishment);
  }

  /// Empty and full are what sensors say; that a hopper runs low, its count tells. A bin of which
  /// the sensor says nothing is of unknown fullness.
  private static @Nullable String replenishment(StorageUnit unit, Set<String> codes) {
    if (unit.kind() == StorageUnit.Kind.RETAIN) {
      return codes.contains(unit.id() + "_FULL") ? "full" : null;
    }
    if (codes.contains("HOPPER_EMPTY")) {
      return "empty";
    }
    return unit.count() < FEW ? "low" : "ok";
  }
}
