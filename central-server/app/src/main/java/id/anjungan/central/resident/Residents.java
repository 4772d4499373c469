package id.anjungan.central.resident;

import id.anjungan.central.contract.Nik;
import id.anjungan.central.platform.CentreSettings;
import id.anjungan.central.platform.Records;
import id.anjungan.central.resident.MalformedCitizenException.Fault;
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
  private final CentreSettings settings;
  private final Clock clock;

  @Inject
  public Residents(Records records, CentreSettings settings, Clock clock) {
    this.records = records;
    this.settings = settings;
    this.clock = clock;
  }

  /// @throws MalformedCitizenException when the NIK begins with a province that this centre does
  ///   not know: everything else asks the register, so such a person is nowhere let in
  @Transactional
  public void enter(Resident resident) {
    if (!settings.provinces().hold(resident.biodata().nik())) {
      throw new MalformedCitizenException(
          Fault.UNKNOWN_CODE, "nik", "the code of a province in its first two digits expected");
    }
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
