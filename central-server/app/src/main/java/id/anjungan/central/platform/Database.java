package id.anjungan.central.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Plain SQL inside the running transaction, for counters, chains and lists; records with rules are
/// entities. Instants go in as they are.
@ApplicationScoped
public class Database {

  private final DataSource source;

  @Inject
  public Database(DataSource source) {
    this.source = source;
  }

  /// Reads one row; columns are counted from 1.
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
    return all(sql, reader, values).stream().findFirst();
  }

  public <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFaultException(e);
    }
  }

  /// @return the count of rows that were changed
  public int change(String sql, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFaultException(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
    return statement;
  }

  /// The database did not do what it was told: the transaction is lost, the command may be tried
  /// again.
  public static final class DatabaseFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFaultException(SQLException cause) {
      super(cause);
    }
  }
}
