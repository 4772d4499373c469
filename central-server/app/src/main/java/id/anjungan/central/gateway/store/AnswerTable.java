package id.anjungan.central.gateway.store;

import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/// Answers already given, by kiosk and key. The body of a command is never kept.
@ApplicationScoped
public class AnswerTable {

  private final Database database;

  @Inject
  public AnswerTable(Database database) {
    this.database = database;
  }

  /// An answer, and the digest of the command that it answered.
  public record Stored(String digest, int status, byte[] answer) {}

  /// Holds the key until the transaction ends. @return false when another transaction holds it
  public boolean tryHold(KioskId kiosk, IdempotencyKey key) {
    return database
        .first(
            "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
            row -> row.getBoolean(1),
            kiosk.value() + " " + key.value())
        .orElse(false);
  }

  public Optional<Stored> find(KioskId kiosk, IdempotencyKey key) {
    return database.first(
        "select digest, status, answer from kiosk_command where kiosk = ? and key = ?",
        row -> new Stored(row.getString(1), row.getInt(2), row.getBytes(3)),
        kiosk.value(),
        key.value());
  }

  public void add(KioskId kiosk, IdempotencyKey key, String path, Stored stored, Instant at) {
    database.change(
        "insert into kiosk_command (kiosk, key, path, digest, status, answer, answered_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        kiosk.value(),
        key.value(),
        path,
        stored.digest(),
        stored.status(),
        stored.answer(),
        at);
  }
}
