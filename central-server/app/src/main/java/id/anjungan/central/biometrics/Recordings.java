package id.anjungan.central.biometrics;

import id.anjungan.afis.FingerImage;
import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.ImageQuality;
import id.anjungan.central.biometrics.store.RecordedFingerTable;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.Nik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/// The recorded fingers of residents. Images are not kept, and there is no way to read many at
/// once.
@ApplicationScoped
public class Recordings {

  private final RecordedFingerTable table;

  @Inject
  public Recordings(RecordedFingerTable table) {
    this.table = table;
  }

  /// Records a finger; an earlier recording of it is replaced.
  ///
  /// @return what was made of the picture
  @Transactional
  public RecordedFinger record(Nik nik, Finger finger, FingerImage image) {
    FingerTemplate template = FingerTemplate.extract(image);
    RecordedFinger recorded =
        new RecordedFinger(finger, template, ImageQuality.of(image, template));
    table.put(nik, recorded);
    return recorded;
  }

  @Transactional
  public Recording of(Nik nik) {
    return new Recording(table.of(nik));
  }
}
