package id.anjungan.central.gateway.store;

import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers already given, by kiosk and key. The body of a command is never kept; of a forgotten
/// answer only key and digest are.
@ApplicationScoped
public class AnswerTable {

  private final Database database;

  @Inject
  public AnswerTable(Database database) {
    this.database = database;
  }

  /// Forgotten at once; a longer queue waits for the next answer.
  private static final int MOST_AT_ONCE = 500;

  /// An answer, and the digest of the command that it answered.
  ///
  /// @param answer null when it is forgotten
  public record Stored(String digest, int status, byte @Nullable [] answer) {}

  /// How long an answer is kept.
  ///
  /// @param visit whose end may shorten its life, null for none
  public record Life(@Nullable VisitId visit, Instant answeredAt, Instant forgetAt) {}

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

  public void add(KioskId kiosk, IdempotencyKey key, String path, Stored stored, Life life) {
    database.change(
        "insert into kiosk_command"
            + " (kiosk, key, path, digest, status, answer, visit, answered_at, forget_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        kiosk.value(),
        key.value(),
        path,
        stored.digest(),
        stored.status(),
        stored.answer(),
        life.visit() == null ? null : life.visit().value(),
        life.answeredAt(),
        life.forgetAt());
  }

  /// Shortens the life of all answers of a visit.
  public void forgetAt(VisitId visit, Instant at) {
    database.change(
        "update kiosk_command set forget_at = least(forget_at, ?)"
            + " where visit = ? and answer is not null",
        at,
        visit.value());
  }

  /// Forgets answers whose time has come, but none that another transaction is at.
  public void forgetDue(Instant now) {
    database.change(
        "update kiosk_command set answer = null where (kiosk, key) in"
            + " (select kiosk, key from kiosk_command where answer is not null and forget_at <= ?"
            + " limit ? for update skip locked)",
        now,
        MOST_AT_ONCE);
  }
}
