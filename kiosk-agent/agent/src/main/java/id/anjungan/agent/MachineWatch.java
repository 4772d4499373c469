package id.anjungan.agent;

import id.anjungan.agent.door.MachineState;
import id.anjungan.agent.health.HealthReport;
import id.anjungan.agent.stock.Stock;
import id.anjungan.agent.stock.StorageUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// The last picture that the loop made of the machine, for whoever asks at the door. Thread-safe.
final class MachineWatch {

  private static final int FEW = 5;

  private final Stock stock;
  private final AtomicReference<MachineState> state =
      new AtomicReference<>(MachineState.STARTING);

  MachineWatch(Stock stock) {
    this.stock = stock;
  }

  /// From the loop's thread, after each health check.
  void checked(HealthReport report) {
    Map<String, String> units = new HashMap<>();
    report.findings().forEach(finding -> units.putIfAbsent(finding.part(), finding.code()));
    String device = report.ready() ? "online" : "hardwareError";
    List<MachineState.StorageUnit> storage =
        stock.units().stream().map(MachineWatch::storage).toList();
    state.set(new MachineState(device, units, storage));
  }

  MachineState state() {
    return state.get();
  }

  private static MachineState.StorageUnit storage(StorageUnit unit) {
    return new MachineState.StorageUnit(
        unit.id(),
        unit.kind().name().toLowerCase(Locale.ROOT),
        unit.initialCount(),
        unit.count(),
        unit.retainCount(),
        replenishment(unit));
  }

  private static String replenishment(StorageUnit unit) {
    if (unit.kind() == StorageUnit.Kind.RETAIN) {
      return "ok";
    }
    return unit.count() == 0 ? "empty" : unit.count() <= FEW ? "low" : "ok";
  }
}
