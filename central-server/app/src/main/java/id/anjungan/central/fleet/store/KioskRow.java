package id.anjungan.central.fleet.store;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.fleet.Kiosk;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/// A kiosk as it lies in the registry.
@Entity
@Table(name = "kiosk")
public class KioskRow {

  @Id private String id;
  private String regency;

  @Column(name = "certificate_sha256")
  private String certificateSha256;

  @Column(name = "capture_key")
  private String captureKey;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "registered_at")
  private OffsetDateTime registeredAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "kiosk_hopper", joinColumns = @JoinColumn(name = "kiosk"))
  @Column(name = "name")
  private Set<String> hoppers;

  @Version private long version;

  /// Whether a kiosk may speak.
  enum State {
    IN_SERVICE,
    REVOKED
  }

  @SuppressWarnings("NullAway.Init")
  protected KioskRow() {}

  public KioskRow(Kiosk kiosk, Instant now) {
    this.id = kiosk.id().value();
    this.regency = kiosk.regency();
    this.certificateSha256 = kiosk.certificateSha256();
    this.captureKey = kiosk.captureKey();
    this.state = State.IN_SERVICE;
    this.registeredAt = now.atOffset(ZoneOffset.UTC);
    this.hoppers = new HashSet<>(kiosk.hoppers());
  }

  public boolean isInService() {
    return state == State.IN_SERVICE;
  }

  public void revoke() {
    state = State.REVOKED;
  }

  /// A kiosk whose keys were made anew keeps its name and place.
  public void renew(Kiosk kiosk) {
    certificateSha256 = kiosk.certificateSha256();
    captureKey = kiosk.captureKey();
    regency = kiosk.regency();
    hoppers.addAll(kiosk.hoppers());
    state = State.IN_SERVICE;
  }

  public Kiosk kiosk() {
    return new Kiosk(
        new KioskId(id),
        regency,
        certificateSha256,
        captureKey,
        hoppers.stream().sorted().toList());
  }
}
