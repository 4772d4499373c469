package id.anjungan.central.fleet;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.fleet.store.KioskRow;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// The registry of kiosks. It is asked on every request: a certificate alone opens nothing.
@ApplicationScoped
public class Kiosks {

  private final Records records;
  private final Clock clock;

  @Inject
  public Kiosks(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /// Enters a kiosk, or renews its keys. The same again changes nothing.
  @Transactional
  public void register(Kiosk kiosk) {
    records
        .find(KioskRow.class, kiosk.id().value())
        .ifPresentOrElse(
            known -> known.renew(kiosk), () -> records.add(new KioskRow(kiosk, clock.instant())));
  }

  /// From now on the kiosk is refused, whatever certificate it shows.
  @Transactional
  public void revoke(KioskId id) {
    records.find(KioskRow.class, id.value()).ifPresent(KioskRow::revoke);
  }

  /// The kiosk of that name when it is in service and this is its certificate.
  @Transactional
  public Optional<Kiosk> inService(KioskId id, String certificateSha256) {
    return records
        .find(KioskRow.class, id.value())
        .filter(KioskRow::isInService)
        .map(KioskRow::kiosk)
        .filter(kiosk -> kiosk.certificateSha256().equals(certificateSha256));
  }

  @Transactional
  public Optional<Kiosk> find(KioskId id) {
    return records.find(KioskRow.class, id.value()).map(KioskRow::kiosk);
  }
}
