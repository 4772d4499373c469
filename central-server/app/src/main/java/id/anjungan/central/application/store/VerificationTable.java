package id.anjungan.central.application.store;

import id.anjungan.central.application.Visit;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/// First checks that matched.
@ApplicationScoped
public class VerificationTable {

  private final Database database;

  @Inject
  public VerificationTable(Database database) {
    this.database = database;
  }

  public void add(String id, Visit visit, Finger finger, double score, Instant at) {
    database.change(
        "insert into verification (id, visit, finger, score, matched_at) values (?, ?, ?, ?, ?)",
        id,
        visit.id().value(),
        finger.label(),
        score,
        at);
  }

  /// The finger of a matched check of this visit.
  public Optional<Finger> finger(String id, VisitId visit) {
    return database.first(
        "select finger from verification where id = ? and visit = ?",
        row -> Finger.ofLabel(row.getString(1)),
        id,
        visit.value());
  }

  /// The visit of a matched check.
  public Optional<VisitId> visit(String id) {
    return database.first(
        "select visit from verification where id = ?", row -> new VisitId(row.getString(1)), id);
  }
}
