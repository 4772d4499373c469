package id.anjungan.agent.chip;

/// The files of a KTP-el (docs/ktp-el-test-profile.md 1), in the order of their identifiers.
enum KtpFile {
  CARD_CONTROL(0x6FF0, 53, true),
  BIODATA(0x6FF1, 1024, true),
  PHOTO(0x6FF2, 4096, true),
  SIGNATURE_IMAGE(0x6FF3, 924, false),
  FIRST_MINUTIAE(0x6FF4, 642, true),
  SECOND_MINUTIAE(0x6FF5, 642, true),
  SIGNATURE(0x6FF6, 80, false);

  /// Bytes of a length prefix.
  static final int PREFIX = 2;

  private final int id;
  private final int limit;
  private final boolean prefixed;

  KtpFile(int id, int limit, boolean prefixed) {
    this.id = id;
    this.limit = limit;
    this.prefixed = prefixed;
  }

  int id() {
    return id;
  }

  /// Bytes that it may hold, length prefix included; without a prefix exactly as many.
  int limit() {
    return limit;
  }

  /// Whether it begins with its length, two bytes, big-endian.
  boolean prefixed() {
    return prefixed;
  }
}
