package id.anjungan.agent.verification;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.ReadBack;
import java.util.List;
import java.util.Optional;

/// Which two fingers a chip holds, from the finger position of its ISO/IEC 19794-2:2005 records
/// (record header of 24 bytes, then the first finger view, which begins with the position).
final class ChipFingers {

  private static final int POSITION_OFFSET = 24;

  private ChipFingers() {}

  /// Empty when a record does not tell.
  static Optional<List<Finger>> of(ReadBack readBack) {
    return finger(readBack.firstMinutiae())
        .flatMap(first -> finger(readBack.secondMinutiae()).map(second -> List.of(first, second)));
  }

  private static Optional<Finger> finger(Blob minutiae) {
    if (minutiae.length() <= POSITION_OFFSET) {
      return Optional.empty();
    }
    try {
      return Optional.of(Finger.ofIsoPosition(minutiae.bytes()[POSITION_OFFSET]));
    } catch (MalformedValueException e) {
      return Optional.empty();
    }
  }
}
