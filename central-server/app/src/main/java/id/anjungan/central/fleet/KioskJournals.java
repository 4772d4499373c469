package id.anjungan.central.fleet;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.fleet.store.JournalTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// How far each journal of each kiosk has been received: without a gap, each report once.
@ApplicationScoped
public class KioskJournals {

  private final JournalTable journals;
  private final Clock clock;

  @Inject
  public KioskJournals(JournalTable journals, Clock clock) {
    this.journals = journals;
    this.clock = clock;
  }

  /// Keeps those reports of one journal that come next; what was known is left out, and what comes
  /// after a gap waits until the kiosk sends it again.
  @Transactional
  public Received receive(KioskId kiosk, String journal, List<KioskReport> reports) {
    long mark = journals.lockedMark(kiosk, journal);
    List<KioskReport> fresh = new ArrayList<>();
    for (KioskReport report : reports) {
      if (report.n() == mark + 1) {
        journals.append(kiosk, report, clock.instant());
        fresh.add(report);
        mark = report.n();
      }
    }
    return new Received(fresh, mark);
  }

  /// @param fresh those that were not known, in order
  /// @param upTo all reports up to this number are durable here
  public record Received(List<KioskReport> fresh, long upTo) {
    public Received {
      fresh = List.copyOf(fresh);
    }
  }
}
