package id.anjungan.agent.device.fingerprint.zfm20;

import java.time.Duration;

/// How long the host waits for the module.
///
/// @param acknowledge for the answer to a command
/// @param gap between two bytes of one packet or two packets of one picture
/// @param upload for a whole picture: 3.5 s at 115200, 7 s at 57600 baud
public record ZfmTimings(Duration acknowledge, Duration gap, Duration upload) {

  public static final ZfmTimings STANDARD =
      new ZfmTimings(Duration.ofMillis(1000), Duration.ofMillis(500), Duration.ofSeconds(10));
}
