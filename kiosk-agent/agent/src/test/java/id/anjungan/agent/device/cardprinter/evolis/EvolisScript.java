package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.device.line.Wire;
import java.time.Duration;

/// Words for scripts of card printers, written from docs/devices.
final class EvolisScript {

  /// Short where a test waits for silence, long where it waits for an answer.
  static final EvolisTimings TIMINGS =
      new EvolisTimings(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofSeconds(40));

  private EvolisScript() {}

  static Wire hears(Wire wire, String command) {
    return wire.expectsText("\u001B" + command + "\r");
  }

  static void answers(Wire wire, String command, String answer) {
    hears(wire, command).sendsText(answer + "\0");
  }
}
