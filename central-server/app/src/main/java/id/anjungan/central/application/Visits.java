package id.anjungan.central.application;

import id.anjungan.central.application.store.VisitRow;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.KeptText;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// Visits that kiosks have begun.
@ApplicationScoped
public class Visits {

  private static final int LONGEST_OUTCOME = 64;

  private final Records records;
  private final Event<VisitClosed> closed;
  private final Clock clock;

  @Inject
  public Visits(Records records, Event<VisitClosed> closed, Clock clock) {
    this.records = records;
    this.closed = closed;
    this.clock = clock;
  }

  /// Binds a visit to its kiosk and card. The same again is no error.
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<Visit> open(Visit visit) {
    Optional<Visit> known = find(visit.id());
    if (known.isEmpty()) {
      records.add(new VisitRow(visit, clock.instant()));
      return Answer.of(visit);
    }
    return known.get().equals(visit)
        ? Answer.of(visit)
        : Answer.refused(
            409, "VISIT_BOUND", "the visit is bound to another card", NextStep.BEGIN_ANEW);
  }

  /// The visit, locked, when it is this kiosk's and has not ended.
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<Visit> living(KioskId kiosk, VisitId id) {
    Optional<Visit> visit =
        records
            .locked(VisitRow.class, id.value())
            .map(VisitRow::visit)
            .filter(v -> v.kiosk().equals(kiosk));
    if (visit.isEmpty()) {
      return Answer.refused(
          404, "VISIT_UNKNOWN", "no card was seen in this visit here", NextStep.BEGIN_ANEW);
    }
    return visit.get().ended()
        ? Answer.refused(409, "VISIT_ENDED", "the visit has ended", NextStep.BEGIN_ANEW)
        : Answer.of(visit.get());
  }

  @Transactional
  public Optional<Visit> find(VisitId id) {
    return records.find(VisitRow.class, id.value()).map(VisitRow::visit);
  }

  /// @param outcome word of design 8
  @Transactional(Transactional.TxType.MANDATORY)
  public void end(VisitId id, String outcome) {
    records
        .find(VisitRow.class, id.value())
        .ifPresent(row -> row.end(KeptText.of(outcome, LONGEST_OUTCOME), clock.instant()));
    closed.fire(new VisitClosed(id));
  }
}
