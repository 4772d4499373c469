package id.anjungan.central.gateway;

import id.anjungan.central.platform.Database;
import id.anjungan.central.platform.Database.DatabaseFaultException;
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
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try {
      return database.first("select 1", row -> true).orElse(false);
    } catch (DatabaseFaultException e) {
      return false;
    }
  }
}
