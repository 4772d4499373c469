package id.anjungan.central.application.store;

import id.anjungan.central.application.Case;
import id.anjungan.central.application.CaseState;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A case as it lies in the register.
@Entity
@Table(name = "application_case")
public class CaseRow {

  public static final String OF_VISIT = "select c from CaseRow c where c.visit = ?1";
  public static final String OF_OLD_CARD =
      "select c from CaseRow c where c.oldCard = ?1 order by c.openedAt desc";
  public static final String OF_PERSON =
      "select c from CaseRow c where c.nik = ?1 order by c.openedAt desc";

  @Id
  @Column(name = "registration_number")
  private String registrationNumber;

  private String visit;
  private String kiosk;
  private String nik;

  @Column(name = "old_card")
  private String oldCard;

  @Enumerated(EnumType.STRING)
  @Column(name = "old_card_end")
  private @Nullable OldCardEnd oldCardEnd;

  @SuppressWarnings("UnusedVariable") // Kept for people and reports.
  private String service;

  @SuppressWarnings("UnusedVariable") // Kept for people and reports.
  private String form;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Column(name = "opened_at")
  private OffsetDateTime openedAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected CaseRow() {}

  /// @param form F-1.02 as JSON
  public CaseRow(Case opened, ServiceReason service, String form, Instant now) {
    this.registrationNumber = opened.number().value();
    this.visit = opened.visit().value();
    this.kiosk = opened.kiosk().value();
    this.nik = opened.holder().digits();
    this.oldCard = opened.oldCard().hex();
    this.state = opened.state();
    this.service = service.label();
    this.form = form;
    this.openedAt = now.atOffset(ZoneOffset.UTC);
  }

  /// Goes on to a state, unless it has come to its end.
  public void move(CaseState to) {
    if (state.isLiving()) {
      state = to;
    }
  }

  public void oldCardEnded(OldCardEnd end) {
    oldCardEnd = end;
  }

  public Case toCase() {
    return new Case(
        new RegistrationNumber(registrationNumber),
        new VisitId(visit),
        new KioskId(kiosk),
        new Nik(nik),
        new ChipUid(oldCard),
        Optional.ofNullable(oldCardEnd),
        state);
  }
}
