package id.anjungan.agent.journey;

import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.TimeLimit;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.health.HealthReport;
import id.anjungan.agent.receipt.ReceiptDesk;
import id.anjungan.central.contract.VisitId;
import java.time.Duration;
import java.util.Optional;

/// The life of the kiosk between two power cuts: waits for citizens, serves each, and goes out of
/// service and back as its health says. Runs on the loop's thread.
public final class Journey {

  private static final Duration WATCH = Duration.ofSeconds(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Visit.VisitNeeds needs;
  private final ReceiptDesk receipts;
  private final VisitBook book;
  private final IdSource ids;
  private final Outage outage;
  private final StopSign stop;
  private final Words place;

  /// @param place where the kiosk stands
  public Journey(
      Visit.VisitNeeds needs,
      ReceiptDesk receipts,
      VisitBook book,
      IdSource ids,
      StopSign stop,
      Words place) {
    this.needs = needs;
    this.receipts = receipts;
    this.book = book;
    this.ids = ids;
    this.stop = stop;
    this.place = place;
    this.outage = new Outage(needs, stop);
  }

  /// Until the stop sign is raised.
  public void run() {
    while (!stop.raised()) {
      serveOnce();
    }
  }

  /// Until one citizen was served, or one outage is over.
  void serveOnce() {
    Optional<String> found = obstacle();
    if (found.isPresent()) {
      book.outOfService(found.get(), needs.clock().now());
      stayOutOfService(found.get());
    } else {
      waitForCitizen();
    }
  }

  private Optional<String> obstacle() {
    return needs.health().check().firstObstacle().map(HealthReport.Finding::code);
  }

  /// Until somebody was served or an obstacle is found.
  private void waitForCitizen() {
    needs.lights().inService(true);
    needs.dialogue().restart();
    Question attract = Question.attract(new ViewContent.Attract(place));
    needs.dialogue().pose(attract);
    TimeLimit watch = TimeLimit.of(WATCH, needs.clock());
    while (!stop.raised()) {
      Reply reply = needs.dialogue().glance();
      if (reply.touched(Action.START)) {
        serve();
        return;
      }
      if (reply.leaving().isPresent()) {
        needs.dialogue().pose(attract);
      }
      if (watch.over()) {
        needs.centre().deliver();
        if (obstacle().isPresent()) {
          return;
        }
        watch = TimeLimit.of(WATCH, needs.clock());
      }
      needs.clock().pause(BETWEEN_LOOKS);
    }
  }

  private void serve() {
    Diary diary = new Diary(new VisitId(ids.uuid()), needs.clock());
    needs.fingers().begin(diary::attempted);
    VisitEnd end = new Visit(needs, diary).run();
    VisitEnd settled = new Farewell(needs, receipts, book, diary).take(end);
    if (settled.outcome() == Outcome.OUT_OF_SERVICE) {
      stayOutOfService(settled.code());
    }
  }

  /// Until the kiosk is well again, or something else is the matter.
  private void stayOutOfService(String code) {
    outage.show(code);
    Optional<String> found = Optional.of(code);
    while (!stop.raised() && found.isPresent() && found.get().equals(code)) {
      outage.lastFor(WATCH);
      needs.centre().deliver();
      found = obstacle();
    }
  }
}
