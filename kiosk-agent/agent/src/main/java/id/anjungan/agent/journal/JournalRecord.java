package id.anjungan.agent.journal;

import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// One durable record.
///
/// @param n 1, 2, 3, ... without a gap within the journal
/// @param at the kiosk's clock, to the millisecond, for people; order comes from `n`
/// @param kind which feature's record it is: capitals and `_`
/// @param data JSON of that feature
/// @param reports JSON of the reports that were made with this record, empty when there are none
public record JournalRecord(long n, Instant at, String kind, String data, String reports) {

  /// Reads the data. @throws JournalDamagedException when they are not of this type
  public <T> T data(Class<T> type) {
    try {
      return WireCodec.read(data.getBytes(StandardCharsets.UTF_8), type);
    } catch (UnreadableMessageException e) {
      throw new JournalDamagedException("record " + n + " (" + kind + ") cannot be read", e);
    }
  }

  /// What the centre is to be told of this record. @throws JournalDamagedException when unreadable
  public List<KioskReport> told() {
    if (reports.isEmpty()) {
      return List.of();
    }
    try {
      return WireCodec.read(reports.getBytes(StandardCharsets.UTF_8), Reports.class).reports();
    } catch (UnreadableMessageException e) {
      throw new JournalDamagedException("reports of record " + n + " cannot be read", e);
    }
  }
}
