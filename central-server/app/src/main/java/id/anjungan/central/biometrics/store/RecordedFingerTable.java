package id.anjungan.central.biometrics.store;

import id.anjungan.afis.FingerTemplate;
import id.anjungan.central.biometrics.RecordedFinger;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/// Templates, apart from the biodata of their persons.
@ApplicationScoped
public class RecordedFingerTable {

  private final Database database;

  @Inject
  public RecordedFingerTable(Database database) {
    this.database = database;
  }

  public void put(Nik nik, RecordedFinger recorded) {
    database.change(
        "insert into recorded_finger (nik, finger, template, quality) values (?, ?, ?, ?)"
            + " on conflict (nik, finger) do update"
            + " set template = excluded.template, quality = excluded.quality",
        nik.digits(),
        recorded.finger().label(),
        recorded.template().serialised(),
        recorded.quality());
  }

  public List<RecordedFinger> of(Nik nik) {
    return database.all(
        "select finger, template, quality from recorded_finger where nik = ? order by finger",
        row ->
            new RecordedFinger(
                Finger.ofLabel(row.getString(1)),
                FingerTemplate.ofSerialised(row.getBytes(2)),
                row.getInt(3)),
        nik.digits());
  }
}
