package id.anjungan.agent.config;

import id.anjungan.agent.config.KioskConfig.GpioPin;
import id.anjungan.agent.config.KioskConfig.GpioPins;
import id.anjungan.agent.config.KioskConfig.IoDevice;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `devices.io` of kiosk.json: a board on a serial line, or the header pins of an ARM board.
final class IoFile {

  private static final String SERIAL = "serial-io-board";
  private static final String GPIO = "gpio";

  /// Highest Broadcom line of the boards that Pi4J knows.
  private static final int HIGHEST_PIN = 53;

  private IoFile() {}

  static IoDevice read(ConfigNode node) {
    return node.oneOf("driver", List.of(SERIAL, GPIO)).equals(SERIAL)
        ? KioskFile.serial(node, SERIAL)
        : gpio(node);
  }

  /// Every switch and every light has a pin, each its own.
  private static GpioPins gpio(ConfigNode node) {
    ConfigNode pins = node.object("pins");
    Map<GpioLine, GpioPin> lines = new EnumMap<>(GpioLine.class);
    Set<Integer> taken = new HashSet<>();
    for (GpioLine line : GpioLine.values()) {
      GpioPin pin = pin(pins.object(line.field()));
      if (!taken.add(pin.bcm())) {
        throw pins.refused(line.field() + ".bcm", "a pin that nothing else hangs on");
      }
      lines.put(line, pin);
    }
    pins.nothingElse();
    node.nothingElse();
    return new GpioPins(lines);
  }

  private static GpioPin pin(ConfigNode node) {
    GpioPin pin = new GpioPin(node.number("bcm", 0, HIGHEST_PIN), node.flag("activeLow"));
    node.nothingElse();
    return pin;
  }
}
