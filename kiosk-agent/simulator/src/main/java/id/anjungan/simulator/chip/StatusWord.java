package id.anjungan.simulator.chip;

/// Status words of chip and SAM (profile, 3 and 4).
enum StatusWord {
  OK(0x9000),
  SIGNATURE_VALID(0x0010),
  MEMORY_FAILURE(0x6581),
  WRONG_LENGTH(0x6700),
  SECURITY(0x6982),
  BLOCKED(0x6983),
  CONDITIONS(0x6985),
  WRONG_DATA(0x6A80),
  FILE_NOT_FOUND(0x6A82),
  WRONG_P1_P2(0x6A86),
  OFFSET_PAST_END(0x6B00),
  INSTRUCTION(0x6D00),
  CLASS(0x6E00);

  private final int word;

  StatusWord(int word) {
    this.word = word;
  }

  /// The two bytes on the wire; alone they are an answer without data.
  byte[] bytes() {
    return new byte[] {(byte) (word >> 8), (byte) word};
  }

  /// An answer that carries data.
  byte[] after(byte[] data) {
    return Cryptography.concat(data, bytes());
  }
}
