package id.anjungan.central.resident;

import id.anjungan.central.contract.Nik;
import id.anjungan.central.platform.Records;
import id.anjungan.central.resident.store.ResidentRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// The local population register.
@ApplicationScoped
public class Residents {

  private final Records records;
  private final Clock clock;

  @Inject
  public Residents(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Transactional
  public void enter(Resident resident) {
    records.add(new ResidentRow(resident, clock.instant()));
    records.flush();
  }

  @Transactional
  public Optional<Resident> find(Nik nik) {
    return records.find(ResidentRow.class, nik.digits()).map(ResidentRow::resident);
  }

  /// The resident, whose cards and orders no other transaction may change until this one ends: all
  /// that is "at most one per person" is decided under this lock.
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Resident> locked(Nik nik) {
    return records.locked(ResidentRow.class, nik.digits()).map(ResidentRow::resident);
  }
}
