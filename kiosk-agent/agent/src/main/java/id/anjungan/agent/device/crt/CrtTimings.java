package id.anjungan.agent.device.crt;

import java.time.Duration;

/// How long the host waits for a CRT unit. The unit acknowledges within 300 ms, answers a query
/// within 500 ms and a motion within 8 s (docs/devices); the host waits longer than that, except
/// for a motion, whose whole call must leave room to ask what became of it.
///
/// @param acknowledge for ACK or NAK
/// @param query for the answer to a query
/// @param motion for the answer to a motion
/// @param chip for the chip's answer to an APDU
/// @param gap between two bytes of one frame
/// @param wholeMotion for a motion with the questions before and after it
/// @param wholeQuery for a query or APDU with its repetitions
public record CrtTimings(
    Duration acknowledge,
    Duration query,
    Duration motion,
    Duration chip,
    Duration gap,
    Duration wholeMotion,
    Duration wholeQuery) {

  public static final CrtTimings STANDARD =
      new CrtTimings(
          Duration.ofMillis(600),
          Duration.ofMillis(1000),
          Duration.ofMillis(8000),
          Duration.ofMillis(3000),
          Duration.ofMillis(300),
          Duration.ofMillis(10_000),
          Duration.ofMillis(5000));
}
