package id.anjungan.agent.issuance;

import java.time.Duration;

/// How long the card path waits.
///
/// @param cardTaken for a citizen to take a card that sticks out (`cardTakenSeconds`)
/// @param deviceAnswer for a device that does not answer, before its silence is believed
public record PathLimits(Duration cardTaken, Duration deviceAnswer) {

  public PathLimits {
    if (!cardTaken.isPositive() || deviceAnswer.isNegative()) {
      throw new IllegalArgumentException("limits of the card path are positive");
    }
  }

  /// @param cardTaken `cardTakenSeconds` of the configuration
  public static PathLimits taking(Duration cardTaken) {
    return new PathLimits(cardTaken, Duration.ofSeconds(10));
  }
}
