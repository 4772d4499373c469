package id.anjungan.central.platform;

import id.anjungan.central.platform.Database.DatabaseFaultException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import java.util.function.Supplier;

/// One try of a transaction that another one, or a fault of the database, may undo.
public final class Attempt {

  private static final System.Logger LOG = System.getLogger(Attempt.class.getName());

  private Attempt() {}

  /// @param what named in the log when it was undone
  /// @return empty when it was undone as a whole and may be tried again
  public static <T> Optional<T> of(String what, Supplier<T> transaction) {
    try {
      return Optional.of(transaction.get());
    } catch (PersistenceException | DatabaseFaultException | TransactionalException e) {
      LOG.log(System.Logger.Level.WARNING, "undone: " + what, e);
      return Optional.empty();
    }
  }
}
