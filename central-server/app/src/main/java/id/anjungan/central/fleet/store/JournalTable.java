package id.anjungan.central.fleet.store;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/// Reports as received, and the mark up to which each journal is here.
@ApplicationScoped
public class JournalTable {

  private final Database database;

  @Inject
  public JournalTable(Database database) {
    this.database = database;
  }

  /// The mark, locked until the transaction ends; 0 for a journal never seen.
  public long lockedMark(KioskId kiosk, String journal) {
    database.change(
        "insert into kiosk_journal (kiosk, journal, up_to) values (?, ?, 0) on conflict do nothing",
        kiosk.value(),
        journal);
    return database
        .first(
            "select up_to from kiosk_journal where kiosk = ? and journal = ? for update",
            row -> row.getLong(1),
            kiosk.value(),
            journal)
        .orElseThrow();
  }

  public void append(KioskId kiosk, KioskReport report, Instant receivedAt) {
    database.change(
        "insert into kiosk_report (kiosk, journal, n, kiosk_time, clock_offset_millis, received_at,"
            + " event) values (?, ?, ?, ?, ?, ?, ?)",
        kiosk.value(),
        report.journal(),
        report.n(),
        report.kioskTime(),
        report.clockOffsetMillis(),
        receivedAt,
        WireCodec.writeText(report.event()));
    database.change(
        "update kiosk_journal set up_to = ? where kiosk = ? and journal = ?",
        report.n(),
        kiosk.value(),
        report.journal());
  }
}
