package id.anjungan.agent.device.receiptprinter.escpos;

import java.time.Duration;

/// How long the host waits for the printer.
///
/// @param status for one real-time status byte
/// @param proof for the answer that proves a print, before the status is looked at in between
/// @param print for that answer in all, from the first question of a print on
/// @param whole for a print with the questions before and after it
public record EscPosTimings(Duration status, Duration proof, Duration print, Duration whole) {

  public static final EscPosTimings STANDARD =
      new EscPosTimings(
          Duration.ofMillis(500),
          Duration.ofSeconds(2),
          Duration.ofSeconds(12),
          Duration.ofSeconds(15));
}
