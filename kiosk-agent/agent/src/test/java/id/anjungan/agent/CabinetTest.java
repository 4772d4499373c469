package id.anjungan.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.config.GpioLine;
import id.anjungan.agent.config.KioskConfig.GpioPin;
import id.anjungan.agent.config.KioskConfig.GpioPins;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.pi4j.Pi4jPins;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CabinetTest {

  @Test
  @DisplayName(
      "Every switch and light of the device has its pin of the configuration, none is over")
  void everyLineHasItsPin() {
    Map<GpioLine, GpioPin> lines = new EnumMap<>(GpioLine.class);
    for (GpioLine line : GpioLine.values()) {
      lines.put(line, new GpioPin(4 + lines.size(), line == GpioLine.MAINS_PRESENT));
    }

    Pi4jPins pins = Cabinet.pins(new GpioPins(lines));

    assertEquals(lines.size(), pins.inputs().size() + pins.outputs().size());
    pins.inputs().forEach((input, pin) -> assertSame(lines, input, pin));
    pins.outputs().forEach((output, pin) -> assertSame(lines, output, pin));
    assertEquals(new Pi4jPins.Pin(7, true), pins.inputs().get(IoBoard.Input.MAINS_PRESENT));
  }

  private static void assertSame(Map<GpioLine, GpioPin> told, Enum<?> name, Pi4jPins.Pin pin) {
    GpioPin expected = told.get(GpioLine.valueOf(name.name()));
    assertEquals(new Pi4jPins.Pin(expected.bcm(), expected.activeLow()), pin);
  }
}
