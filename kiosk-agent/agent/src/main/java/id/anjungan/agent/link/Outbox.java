package id.anjungan.agent.link;

import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalRecord;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reports that the centre has not acknowledged yet, as they follow from the journal.
///
/// A report is part of the very record whose event it tells, so neither can be durable without the
/// other. Its number, time and offset are fixed when it is made: repeated, it is the same bytes.
final class Outbox {

  /// Batches that one delivery sends at most, so that a long backlog does not hold the loop.
  private static final int BATCHES = 5;

  /// After an answer that is final and brings nothing forward. The same key would get the same
  /// answer for ever, and a new one at every try would fill the journal.
  private static final Duration REST = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final Centre centre;
  private final Journal journal;
  private final KioskClock clock;
  private final IdSource ids;
  private final Deque<KioskReport> waiting = new ArrayDeque<>();

  private long made;
  private long acknowledged;
  private @Nullable Batch underWay;
  private @Nullable Long restsUntil;

  Outbox(Centre centre, Journal journal, KioskClock clock, IdSource ids) {
    this.centre = centre;
    this.journal = journal;
    this.clock = clock;
    this.ids = ids;
    journal.follow(this::follow);
  }

  /// Appends a record and the reports of its events in one.
  void append(String kind, Object data, List<KioskEvent> events, Duration clockOffset) {
    List<KioskReport> reports = new ArrayList<>();
    for (KioskEvent event : events) {
      long n = made + reports.size() + 1;
      reports.add(new KioskReport(journal.id(), n, clock.now(), clockOffset.toMillis(), event));
    }
    journal.append(kind, data, reports);
  }

  int waiting() {
    return waiting.size();
  }

  boolean deliver() {
    if (restsUntil != null && clock.ticks() < restsUntil) {
      return waiting.isEmpty();
    }
    restsUntil = null;
    for (int sent = 0; sent < BATCHES && !waiting.isEmpty(); sent++) {
      if (!deliverBatch()) {
        return false;
      }
    }
    return waiting.isEmpty();
  }

  private boolean deliverBatch() {
    Batch batch = underWay == null ? newBatch() : underWay;
    Reports reports =
        new Reports(waiting.stream().filter(report -> report.n() <= batch.to()).toList());
    return switch (centre.report(batch.key(), reports)) {
      case CentreAnswer.Answered<ReportsAccepted>(ReportsAccepted accepted) ->
          acknowledge(accepted, batch);
      case CentreAnswer.Refused<ReportsAccepted>(var problem) -> {
        LOG.warn(
            "the centre refused reports {} to {}: {}", batch.from(), batch.to(), problem.code());
        yield problem.retry() ? false : rest();
      }
      case CentreAnswer.Lost<ReportsAccepted> _ -> false;
    };
  }

  private Batch newBatch() {
    long to = Math.min(made, acknowledged + Batch.LONGEST);
    Batch batch = new Batch(new IdempotencyKey(ids.uuid()), acknowledged + 1, to);
    journal.append(Batch.KIND, batch, List.of());
    return batch;
  }

  private boolean acknowledge(ReportsAccepted accepted, Batch batch) {
    if (!accepted.journal().equals(journal.id()) || accepted.upTo() > made) {
      LOG.warn("an acknowledgement up to {} does not fit {}", accepted.upTo(), batch);
      return rest();
    }
    if (accepted.upTo() < batch.from()) {
      LOG.warn("the centre has reports up to {} only, {} was sent", accepted.upTo(), batch);
      return accepted.upTo() < acknowledged ? recall(accepted.upTo()) : rest();
    }
    journal.append(Acknowledged.KIND, new Acknowledged(accepted.upTo()), List.of());
    return true;
  }

  /// The next try begins a batch with a key of its own, after a rest. @return false
  private boolean rest() {
    underWay = null;
    restsUntil = clock.ticks() + REST.toNanos();
    return false;
  }

  /// The centre forgot reports that it had acknowledged, as after a restore: they go again, from
  /// the journal. @return true: the next batch may go at once
  private boolean recall(long upTo) {
    underWay = null;
    acknowledged = upTo;
    waiting.clear();
    journal.replay(written ->
        written.told().stream().filter(report -> report.n() > upTo).forEach(waiting::add));
    return true;
  }

  private void follow(JournalRecord written) {
    for (KioskReport report : written.told()) {
      made = report.n();
      waiting.add(report);
    }
    if (written.kind().equals(Batch.KIND)) {
      underWay = written.data(Batch.class);
    } else if (written.kind().equals(Acknowledged.KIND)) {
      acknowledged = written.data(Acknowledged.class).upTo();
      underWay = null;
      while (!waiting.isEmpty() && waiting.getFirst().n() <= acknowledged) {
        waiting.removeFirst();
      }
    }
  }
}
