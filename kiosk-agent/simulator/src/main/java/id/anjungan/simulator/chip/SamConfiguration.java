package id.anjungan.simulator.chip;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/// What one SAM is made with (profile, 2). Prints nothing of it.
///
/// @param pcid 16 bytes
/// @param conf 32 bytes
/// @param samUid 8 bytes
public record SamConfiguration(byte[] pcid, byte[] conf, byte[] samUid) {

  private static final int PCID = 16;
  private static final int CONF = 32;
  private static final int UID = 8;

  public SamConfiguration {
    pcid = pcid.clone();
    conf = conf.clone();
    samUid = samUid.clone();
    if (pcid.length != PCID || conf.length != CONF || samUid.length != UID) {
      throw new IllegalArgumentException("PCID, CONF and UID of a SAM have 16, 32 and 8 bytes");
    }
  }

  /// Reads `sam.json` `{"PCID": hex, "CONF": hex, "samUid": hex}`.
  ///
  /// @throws KeyFileException when the file is not that
  public static SamConfiguration ofJson(Path file) {
    JsonNode json = KeyFile.read(file);
    return new SamConfiguration(
        KeyFile.hex(json, "PCID", PCID, file),
        KeyFile.hex(json, "CONF", CONF, file),
        KeyFile.hex(json, "samUid", UID, file));
  }

  @Override
  public byte[] pcid() {
    return pcid.clone();
  }

  @Override
  public byte[] conf() {
    return conf.clone();
  }

  @Override
  public byte[] samUid() {
    return samUid.clone();
  }

  /// (PCID ‖ PCID) XOR CONF.
  byte[] openValue() {
    byte[] value = conf.clone();
    for (int i = 0; i < value.length; i++) {
      value[i] ^= pcid[i % PCID];
    }
    return value;
  }

  @Override
  public String toString() {
    return "SamConfiguration[masked]";
  }
}
