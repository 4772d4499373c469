package id.anjungan.agent.link;

import java.time.Duration;

/// How long the link tries.
///
/// @param patience from the first try of a command to its last (`centreSeconds`)
/// @param firstPause between the first and the second try; doubles with each further one
/// @param longestPause where the doubling ends
public record LinkLimits(Duration patience, Duration firstPause, Duration longestPause) {

  public LinkLimits {
    if (patience.isNegative() || !firstPause.isPositive() || !longestPause.isPositive()) {
      throw new IllegalArgumentException("limits of the link are positive");
    }
  }

  /// @param patience `centreSeconds` of the configuration
  public static LinkLimits within(Duration patience) {
    return new LinkLimits(patience, Duration.ofMillis(500), Duration.ofSeconds(5));
  }
}
