package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.street.Cabinet;
import java.nio.file.Path;

/// Somebody else, who puts a finger where the citizen's should be.
final class Stranger {

  private final Path root;

  Stranger(Path root) {
    this.root = root;
  }

  /// From now on the sensor sees the fingers of the second shipped citizen.
  void present(Cabinet cabinet) {
    FingerPictures fingers = Shipped.citizen(root, "02-").fingers();
    cabinet.fingers(fingers.presented(), fingers.resolutions());
  }
}
