package id.anjungan.central.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/// The one PostgreSQL of the centre, as plain SQL and as entities of the same transaction.
@DataSourceDefinition(
    name = "java:app/jdbc/centre",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    // What the server says in detail names values, which may be personal: it stays out of the log.
    properties = "logServerErrorDetail=false",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 16)
@ApplicationScoped
public class DataSources {

  @PersistenceContext(unitName = "centre")
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  @Produces
  public EntityManager entities() {
    return entities;
  }

  @Produces
  @Singleton
  public DataSource source() {
    return lookup("java:app/jdbc/centre", DataSource.class);
  }

  @Produces
  @Singleton
  public TransactionSynchronizationRegistry transactions() {
    return lookup(
        "java:comp/TransactionSynchronizationRegistry", TransactionSynchronizationRegistry.class);
  }

  @SuppressWarnings("BanJNDI") // The names are constants.
  private static <T> T lookup(String name, Class<T> type) {
    try {
      return type.cast(new InitialContext().lookup(name));
    } catch (NamingException e) {
      throw new IllegalStateException("the server does not offer " + name, e);
    }
  }
}
