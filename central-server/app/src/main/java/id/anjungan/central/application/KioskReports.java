package id.anjungan.central.application;

import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.fleet.KioskJournals;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/// What kiosks tell through their outboxes: each report once, in the order of its journal, and each
/// moves the records to what happened. A report never fails on what the records hold: a
/// contradiction becomes an incident, for the kiosk cannot unhappen it.
@ApplicationScoped
public class KioskReports {

  private final KioskJournals journals;
  private final BlankEvents blankEvents;
  private final OldCardEvents oldCardEvents;
  private final VisitEvents visitEvents;

  @Inject
  public KioskReports(
      KioskJournals journals,
      BlankEvents blankEvents,
      OldCardEvents oldCardEvents,
      VisitEvents visitEvents) {
    this.journals = journals;
    this.blankEvents = blankEvents;
    this.oldCardEvents = oldCardEvents;
    this.visitEvents = visitEvents;
  }

  /// @return up to where the journal is durable here; after a gap the kiosk sends again from there
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<ReportsAccepted> receive(Kiosk kiosk, Reports reports) {
    String journal = reports.reports().getFirst().journal();
    if (reports.reports().stream().anyMatch(r -> !r.journal().equals(journal))) {
      return Answer.refused(
          422, "JOURNALS_MIXED", "reports of one journal at a time", NextStep.CALL_SERVICE);
    }
    KioskJournals.Received received = journals.receive(kiosk.id(), journal, reports.reports());
    received.fresh().stream().map(KioskReport::event).forEach(event -> apply(kiosk, event));
    return Answer.of(new ReportsAccepted(journal, received.upTo()));
  }

  private void apply(Kiosk kiosk, KioskEvent event) {
    switch (event) {
      case KioskEvent.BlankFed fed -> blankEvents.fed(kiosk.id(), fed);
      case KioskEvent.BlankEnded ended -> blankEvents.ended(kiosk.id(), ended);
      case KioskEvent.TokenReturned returned -> blankEvents.tokenReturned(kiosk.id(), returned);
      case KioskEvent.CardPresented presented -> blankEvents.presented(kiosk.id(), presented);
      case KioskEvent.OldCardTaken taken -> oldCardEvents.taken(kiosk.id(), taken);
      case KioskEvent.OldCardEnded ended -> oldCardEvents.ended(kiosk.id(), ended);
      case KioskEvent.VisitEnded ended -> visitEvents.ended(kiosk.id(), ended);
      case KioskEvent.Incident dead when dead.code().equals(KioskEvent.Incident.DEAD_BLANK) ->
          blankEvents.dropped(kiosk.id(), dead);
      case KioskEvent.Incident incident -> visitEvents.incident(kiosk.id(), incident);
    }
  }
}
