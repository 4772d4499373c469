package id.anjungan.central.biometrics.store;

import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Challenges as issued, and when they were answered.
@ApplicationScoped
public class ChallengeTable {

  private final Database database;

  @Inject
  public ChallengeTable(Database database) {
    this.database = database;
  }

  /// A challenge as it was issued.
  public record Issued(
      String visit, String step, String finger, byte[] nonce, Instant expiresAt, boolean answered) {

    public boolean isAnsweredBy(CaptureClaims claims) {
      return visit.equals(claims.visit().value())
          && step.equals(claims.step().name())
          && finger.equals(claims.finger().label())
          && MessageDigest.isEqual(nonce, claims.nonce().bytes());
    }
  }

  public void add(Challenge challenge, ChallengeRequest request) {
    database.change(
        "insert into challenge (id, visit, step, finger, nonce, expires_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        challenge.id(),
        request.visit().value(),
        request.step().name(),
        request.finger().label(),
        challenge.nonce().bytes(),
        challenge.expiresAt());
  }

  public Optional<Issued> locked(String id) {
    return database.first(
        "select visit, step, finger, nonce, expires_at, answered_at from challenge where id = ?"
            + " and not set_aside for update",
        row ->
            new Issued(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBytes(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6) != null),
        id);
  }

  public void markAnswered(String id, Instant at) {
    database.change("update challenge set answered_at = ? where id = ?", at, id);
  }

  /// Answered challenges count no longer; open ones can no longer be answered.
  public void setAside(VisitId visit, CheckStep step) {
    database.change(
        "update challenge set set_aside = true where visit = ? and step = ?",
        visit.value(),
        step.name());
  }

  public int countAnswered(VisitId visit, CheckStep step) {
    return database
        .first(
            "select count(*) from challenge where visit = ? and step = ?"
                + " and answered_at is not null and not set_aside",
            row -> row.getInt(1),
            visit.value(),
            step.name())
        .orElse(0);
  }
}
