package id.anjungan.agent.device.receiptprinter.escpos;

import java.time.Duration;

/// How long the host waits for the printer.
///
/// @param status for one real-time status byte
/// @param proof for the answer that proves a print, before the status is looked at in between
/// @param whole for a print
public record EscPosTimings(Duration status, Duration proof, Duration whole) {

  public static final EscPosTimings STANDARD =
      new EscPosTimings(Duration.ofMillis(500), Duration.ofMillis(2000), Duration.ofSeconds(15));
}
