package id.anjungan.simulator.chip;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/// The chip master keys MR, MW and MA of the profile (32 bytes each). Prints nothing of them.
public record ChipMasterKeys(byte[] reading, byte[] writing, byte[] activation) {

  private static final int LENGTH = 32;

  public ChipMasterKeys {
    reading = checked(reading);
    writing = checked(writing);
    activation = checked(activation);
  }

  /// Reads `chip-master.json` `{"MR": hex, "MW": hex, "MA": hex}`.
  ///
  /// @throws KeyFileException when the file is not that
  public static ChipMasterKeys ofJson(Path file) {
    JsonNode json = KeyFile.read(file);
    return new ChipMasterKeys(
        KeyFile.hex(json, "MR", LENGTH, file),
        KeyFile.hex(json, "MW", LENGTH, file),
        KeyFile.hex(json, "MA", LENGTH, file));
  }

  @Override
  public byte[] reading() {
    return reading.clone();
  }

  @Override
  public byte[] writing() {
    return writing.clone();
  }

  @Override
  public byte[] activation() {
    return activation.clone();
  }

  ChipKeys of(byte[] uid) {
    return new ChipKeys(
        readingKey(reading, uid),
        Cryptography.hmac(writing, Cryptography.ascii("write"), uid),
        Cryptography.hmac(activation, Cryptography.ascii("activate"), uid));
  }

  /// KR of one chip; also the SAM derives it.
  static byte[] readingKey(byte[] master, byte[] uid) {
    return Cryptography.hmac(master, Cryptography.ascii("read"), uid);
  }

  @Override
  public String toString() {
    return "ChipMasterKeys[masked]";
  }

  private static byte[] checked(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a chip master key has 32 bytes");
    }
    return key.clone();
  }
}
