package id.anjungan.central.application.store;

import id.anjungan.central.application.Visit;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A visit as it is known at the centre.
@Entity
@Table(name = "visit")
public class VisitRow {

  @Id private String id;
  private String kiosk;
  private String card;
  private String nik;

  @Column(name = "opened_at")
  private OffsetDateTime openedAt;

  @Column(name = "ended_at")
  private @Nullable OffsetDateTime endedAt;

  @SuppressWarnings("UnusedVariable") // Kept for people and reports.
  private @Nullable String outcome;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected VisitRow() {}

  public VisitRow(Visit visit, Instant now) {
    this.id = visit.id().value();
    this.kiosk = visit.kiosk().value();
    this.card = visit.card().hex();
    this.nik = visit.holder().digits();
    this.openedAt = now.atOffset(ZoneOffset.UTC);
  }

  public void end(String outcome, Instant now) {
    if (endedAt == null) {
      endedAt = now.atOffset(ZoneOffset.UTC);
      this.outcome = outcome;
    }
  }

  public Visit visit() {
    return new Visit(
        new VisitId(id), new KioskId(kiosk), new ChipUid(card), new Nik(nik), endedAt != null);
  }
}
