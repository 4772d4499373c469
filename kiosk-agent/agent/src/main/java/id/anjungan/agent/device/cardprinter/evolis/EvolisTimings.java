package id.anjungan.agent.device.cardprinter.evolis;

import java.time.Duration;

/// How long the host waits for the printer; each call keeps its port's limit (a print 90 s, else 15
/// s).
///
/// @param query for the answer to a question or to a panel
/// @param motion for the answer to a motion
/// @param print for the answer to the end of a print sequence
/// @param wholeMotion for a motion with the questions before and after it
/// @param wholePrint for a print from its first command to its last
public record EvolisTimings(
    Duration query, Duration motion, Duration print, Duration wholeMotion, Duration wholePrint) {

  public static final EvolisTimings STANDARD =
      new EvolisTimings(
          Duration.ofSeconds(2),
          Duration.ofSeconds(12),
          Duration.ofSeconds(60),
          Duration.ofSeconds(15),
          Duration.ofSeconds(90));
}
