package id.anjungan.central.contract;

import java.util.List;

/// Reports of one journal, in order of `n`, 1 to 200 at a time.
public record Reports(List<KioskReport> reports) {

  public Reports {
    reports = List.copyOf(reports);
    if (reports.isEmpty() || reports.size() > 200) {
      throw new MalformedValueException("reports", "1 to 200 reports");
    }
  }
}
