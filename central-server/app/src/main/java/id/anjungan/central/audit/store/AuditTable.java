package id.anjungan.central.audit.store;

import id.anjungan.central.audit.AuditLine;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.platform.Database;
import id.anjungan.central.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The lines of the chain. Appending is one at a time over all transactions, so lines are kept
/// until the transaction is about to commit: the chain's lock is the last one taken.
@ApplicationScoped
public class AuditTable {

  private static final long CHAIN_LOCK = 0x414E4A55L;
  private static final int PAGE = 1000;
  private static final String COLUMNS = "n, at, actor, action, subject, detail, former, digest";

  private final Database database;
  private final TransactionSynchronizationRegistry transactions;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public AuditTable(
      Database database, TransactionSynchronizationRegistry transactions, Ids ids, Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  private record Note(Instant at, String actor, String action, String subject, String detail) {}

  public void appendAtEnd(String actor, String action, @Nullable Nik subject, String detail) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    notes().add(new Note(now, actor, action, pseudonym(subject), detail));
  }

  @SuppressWarnings("unchecked")
  private List<Note> notes() {
    List<Note> kept = (List<Note>) transactions.getResource(AuditTable.class);
    if (kept != null) {
      return kept;
    }
    List<Note> notes = new ArrayList<>();
    transactions.putResource(AuditTable.class, notes);
    transactions.registerInterposedSynchronization(new BeforeCommit(() -> append(notes)));
    return notes;
  }

  private void append(List<Note> notes) {
    database.all("select pg_advisory_xact_lock(?)", row -> 1, CHAIN_LOCK);
    AuditLine last =
        database
            .first("select " + COLUMNS + " from audit_line order by n desc limit 1", this::line)
            .orElse(null);
    long n = last == null ? 0 : last.n();
    byte[] former = last == null ? new byte[AuditLine.DIGEST_LENGTH] : last.digest();
    for (Note note : notes) {
      n++;
      AuditLine line =
          AuditLine.following(
              former, n, note.at, note.actor, note.action, note.subject, note.detail);
      insert(line);
      former = line.digest();
    }
  }

  private void insert(AuditLine line) {
    database.change(
        "insert into audit_line (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)",
        line.n(),
        line.at(),
        line.actor(),
        line.action(),
        line.subject(),
        line.detail(),
        line.former(),
        line.digest());
  }

  /// Hands out every line in order, page by page.
  public void forEach(Consumer<AuditLine> consumer) {
    String sql = "select " + COLUMNS + " from audit_line where n > ? order by n limit " + PAGE;
    List<AuditLine> page = database.all(sql, this::line, 0L);
    while (!page.isEmpty()) {
      page.forEach(consumer);
      page = database.all(sql, this::line, page.getLast().n());
    }
  }

  private AuditLine line(ResultSet row) throws SQLException {
    return new AuditLine(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getBytes(7),
        row.getBytes(8));
  }

  private String pseudonym(@Nullable Nik subject) {
    if (subject == null) {
      return "-";
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pseudonymKey(), "HmacSHA256"));
      byte[] value = mac.doFinal(subject.digits().getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(value, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  /// A key of its own: who holds the chain alone cannot try all NIKs.
  private byte[] pseudonymKey() {
    return storedPseudonymKey()
        .orElseGet(() -> {
          database.change(
              "insert into audit_key (name, secret) values ('pseudonym', ?)"
                  + " on conflict do nothing",
              ids.bytes(AuditLine.DIGEST_LENGTH));
          return storedPseudonymKey().orElseThrow();
        });
  }

  private Optional<byte[]> storedPseudonymKey() {
    return database.first(
        "select secret from audit_key where name = 'pseudonym'", row -> row.getBytes(1));
  }

  private record BeforeCommit(Runnable act) implements Synchronization {

    @Override
    public void beforeCompletion() {
      act.run();
    }

    @Override
    public void afterCompletion(int status) {
      assert status != Status.STATUS_ACTIVE;
    }
  }
}
