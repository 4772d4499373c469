package id.anjungan.central.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the database to this version's schema before anyone speaks to it.
@ApplicationScoped
public class Schema {

  private final DataSource source;

  @Inject
  public Schema(DataSource source) {
    this.source = source;
  }

  void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object event) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
