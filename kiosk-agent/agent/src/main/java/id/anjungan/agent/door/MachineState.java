package id.anjungan.agent.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the door tells of the machine, in the words of XFS4IoT; a snapshot made by the loop.
///
/// @param device `online`, `starting`, `hardwareError`, ... of the whole kiosk
/// @param units word for each part, such as `HOPPER` to `ok` or a stable fault code
/// @param storage hoppers and bins with their counts
public record MachineState(String device, Map<String, String> units, List<StorageUnit> storage) {

  /// Before the loop has asked any device.
  public static final MachineState STARTING = new MachineState("starting", Map.of(), List.of());

  public MachineState {
    units = Map.copyOf(units);
    storage = List.copyOf(storage);
  }

  /// One hopper or bin (Storage interface: card storage).
  ///
  /// @param id its name, such as `HOPPER-1` @param type `dispense` or `retain`
  /// @param replenishmentStatus `ok`, `full`, `high`, `low` or `empty`; null when unknown
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StorageUnit(
      String id,
      String type,
      int initialCount,
      int count,
      int retainCount,
      @Nullable String replenishmentStatus) {}
}
