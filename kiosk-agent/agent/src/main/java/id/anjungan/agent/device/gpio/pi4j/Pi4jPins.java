package id.anjungan.agent.device.gpio.pi4j;

import static java.util.Objects.requireNonNull;

import id.anjungan.agent.device.gpio.IoBoard;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which header pin carries which switch and light, from the kiosk's configuration.
///
/// @param inputs and @param outputs every switch and every light, each at a pin of its own
public record Pi4jPins(Map<IoBoard.Input, Pin> inputs, Map<IoBoard.Output, Pin> outputs) {

  /// @param bcm number of the Broadcom line, 0 to 53 @param activeLow whether 0 V means the word of
  ///   the name
  public record Pin(int bcm, boolean activeLow) {
    public Pin {
      if (bcm < 0 || bcm > 53) {
        throw new IllegalArgumentException("a pin is a BCM number from 0 to 53");
      }
    }
  }

  public Pi4jPins {
    if (inputs.size() != IoBoard.Input.values().length
        || outputs.size() != IoBoard.Output.values().length) {
      throw new IllegalArgumentException("every switch and every light has a pin");
    }
    Set<Integer> used = new HashSet<>();
    inputs.values().forEach(pin -> used.add(pin.bcm()));
    outputs.values().forEach(pin -> used.add(pin.bcm()));
    if (used.size() != inputs.size() + outputs.size()) {
      throw new IllegalArgumentException("no two switches or lights share a pin");
    }
    inputs = Map.copyOf(new EnumMap<>(inputs));
    outputs = Map.copyOf(new EnumMap<>(outputs));
  }

  Pin pin(IoBoard.Input input) {
    return requireNonNull(inputs.get(input));
  }

  Pin pin(IoBoard.Output output) {
    return requireNonNull(outputs.get(output));
  }
}
