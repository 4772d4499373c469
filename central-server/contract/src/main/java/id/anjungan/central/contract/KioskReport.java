package id.anjungan.central.contract;

import java.time.Instant;

/// One thing that happened at a kiosk. Order comes from `n`, never from a clock.
///
/// @param journal id of the kiosk's journal; a new disk is a new journal
/// @param n 1, 2, 3, ... without a gap within the journal
/// @param kioskTime the kiosk's clock, for people; the centre keeps its own time beside it
/// @param clockOffsetMillis server time less kiosk time at the last contact
public record KioskReport(
    String journal, long n, Instant kioskTime, long clockOffsetMillis, KioskEvent event) {

  public KioskReport {
    if (journal.isBlank() || journal.length() > 64 || n < 1) {
      throw new MalformedValueException("report", "one with a journal and a number from 1");
    }
  }
}
