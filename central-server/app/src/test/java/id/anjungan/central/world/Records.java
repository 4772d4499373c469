package id.anjungan.central.world;

import id.anjungan.central.audit.AuditLine;
import id.anjungan.central.audit.ChainCheck;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

/// The centre's database from outside, as its keeper or an intruder would reach it.
public final class Records {

  private Records() {}

  private static Connection open() throws SQLException {
    return DriverManager.getConnection(System.getProperty("anjungan.it.db"), "postgres", "");
  }

  public static long count(String table, String condition) {
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from " + table + " where " + condition)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void expire(String challenge) {
    tamper(
        "update challenge set expires_at = '2000-01-01T00:00:00Z' where id = '" + challenge + "'");
  }

  /// Lets the centre fail when it stores the answer of that key.
  public static Fault failOnAnswer(String key) {
    tamper(
        """
        create function test_fault() returns trigger language plpgsql as
        $$ begin if new.key = '%s' then raise exception 'planned'; end if; return new; end $$;
        create trigger test_fault before insert on kiosk_command
          for each row execute function test_fault();
        """
            .formatted(key));
    return () -> tamper("drop trigger test_fault on kiosk_command; drop function test_fault();");
  }

  /// A fault that ends when it is closed.
  public interface Fault extends AutoCloseable {
    @Override
    void close();
  }

  public static void tamper(String sql) {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String auditFault() {
    try (Connection connection = open()) {
      return auditFault(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What the check finds after a change by someone who can switch triggers off; then undone.
  public static String auditFaultAfterForcing(String sql) {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("alter table audit_line disable trigger audit_line_append_only");
      statement.execute(sql);
      String fault = auditFault(connection);
      connection.rollback();
      return fault;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String auditFault(Connection connection) throws SQLException {
    ChainCheck check = new ChainCheck();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select n, at, actor, action, subject, detail, former, digest"
                    + " from audit_line order by n")) {
      while (row.next()) {
        check.take(
            new AuditLine(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8)));
      }
    }
    return check.fault().orElse("holds");
  }
}
