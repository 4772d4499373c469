package id.anjungan.simulator.chip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The files of the chip inside DF 7F0A (profile, 1 "Files"). Limits count bytes with the length
/// prefix.
enum ElementaryFile {
  CARD_CONTROL(0x6FF0, 53, true),
  BIODATA(0x6FF1, 1024, false),
  PHOTO(0x6FF2, 4096, true),
  SIGNATURE_IMAGE(0x6FF3, 924, false),
  MINUTIAE_1(0x6FF4, 642, false),
  MINUTIAE_2(0x6FF5, 642, false),
  DIGITAL_SIGNATURE(0x6FF6, 80, false);

  /// The files that are written, in the order of their ids.
  static final List<ElementaryFile> WRITTEN =
      List.of(BIODATA, PHOTO, SIGNATURE_IMAGE, MINUTIAE_1, MINUTIAE_2, DIGITAL_SIGNATURE);

  private final int id;
  private final int limit;
  private final boolean free;

  ElementaryFile(int id, int limit, boolean free) {
    this.id = id;
    this.limit = limit;
    this.free = free;
  }

  int id() {
    return id;
  }

  int limit() {
    return limit;
  }

  /// Whether it is read without a SAM.
  boolean free() {
    return free;
  }

  static Optional<ElementaryFile> of(int id) {
    return Arrays.stream(values()).filter(file -> file.id == id).findFirst();
  }

  static Optional<ElementaryFile> written(int id) {
    return of(id).filter(WRITTEN::contains);
  }
}
