package id.anjungan.central.resident.store;

import id.anjungan.central.contract.NoticeLanguage;
import id.anjungan.central.resident.Biodata;
import id.anjungan.central.resident.Resident;
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
import org.jspecify.annotations.Nullable;

/// A resident as it lies in the local register.
@Entity
@Table(name = "resident")
public class ResidentRow {

  @Id private String nik;
  private String biodata;

  @Enumerated(EnumType.STRING)
  @Column(name = "notice_language")
  private NoticeLanguage noticeLanguage;

  private byte @Nullable [] photo;
  private byte @Nullable [] signature;

  @Column(name = "entered_at")
  private OffsetDateTime enteredAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected ResidentRow() {}

  public ResidentRow(Resident resident, Instant now) {
    this.nik = resident.biodata().nik().digits();
    this.biodata = resident.biodata().toJson();
    this.noticeLanguage = resident.language();
    this.photo = resident.photo();
    this.signature = resident.signature();
    this.enteredAt = now.atOffset(ZoneOffset.UTC);
  }

  public Resident resident() {
    return new Resident(Biodata.ofJson(biodata), noticeLanguage, photo, signature);
  }
}
