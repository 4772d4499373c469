package id.anjungan.central.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/// The only place that asks the machine for time and randomness; everyone else has them handed in.
@ApplicationScoped
public class Machine {

  /// The centre's clock: the machine's, or the street's moved one.
  @Produces
  @Singleton
  public Clock clock(CentreSettings settings) {
    Clock machine = Clock.systemUTC();
    return settings
        .clockStart()
        .map(moved -> Clock.offset(machine, Duration.between(moved.machineAt(), moved.start())))
        .orElse(machine);
  }

  @Produces
  @Singleton
  public SecureRandom random() {
    return new SecureRandom();
  }
}
