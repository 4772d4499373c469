package id.anjungan.central.gateway;

import id.anjungan.central.platform.Attempt;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// The centre takes commands when its database answers.
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

  private final Database database;

  @Inject
  public Readiness(Database database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    boolean answers =
        Attempt.of("readiness", () -> database.first("select 1", row -> true)).isPresent();
    return HealthCheckResponse.named("database").status(answers).build();
  }
}
