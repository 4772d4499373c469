package id.anjungan.simulator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// The wires from a device's electronics to the sensors and motors of the cabinet. One thread at a
/// time. A motion blocks for as long as it takes.
public interface Harness {

  /// Asks a sensor or runs a motor.
  ///
  /// @param what one of the questions of [DeviceRequests]
  /// @throws HarnessLostException when the cabinet has gone or lost its power
  JsonNode ask(String what, Map<String, ?> details);

  default JsonNode ask(String what) {
    return ask(what, Map.of());
  }

  /// How a motion ended: the word of an `Outcome`.
  default String run(String what, Map<String, ?> details) {
    return ask(what, details).required("outcome").asText();
  }
}
