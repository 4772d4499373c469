package id.anjungan.agent.chip;

import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/// What opens the SAM of this kiosk: PCID (16 bytes) and CONF (32 bytes), one pair per SAM
/// (docs/ktp-el-test-profile.md 2). A secret: it prints as nothing.
public final class SamConfiguration {

  private static final int PCID = 16;
  private static final int CONF = 32;

  private final byte[] pcid;
  private final byte[] conf;

  public SamConfiguration(byte[] pcid, byte[] conf) {
    if (pcid.length != PCID || conf.length != CONF) {
      throw new SamConfigurationException("PCID has 16 bytes and CONF 32", null);
    }
    this.pcid = pcid.clone();
    this.conf = conf.clone();
  }

  /// Reads `sam.json`: `{"PCID": hex, "CONF": hex, ...}`.
  ///
  /// @throws SamConfigurationException when it cannot be read
  public static SamConfiguration read(Path file) {
    try {
      Map<?, ?> values = WireCodec.read(Files.readAllBytes(file), Map.class);
      return new SamConfiguration(bytes(values, "PCID"), bytes(values, "CONF"));
    } catch (IOException | UnreadableMessageException | IllegalArgumentException e) {
      throw new SamConfigurationException(file + " does not hold PCID and CONF in hex", e);
    }
  }

  private static byte[] bytes(Map<?, ?> values, String name) {
    return HexFormat.of().parseHex(String.valueOf(values.get(name)));
  }

  /// (PCID ‖ PCID) XOR CONF.
  byte[] openValue() {
    byte[] value = conf.clone();
    for (int i = 0; i < CONF; i++) {
      value[i] ^= pcid[i % PCID];
    }
    return value;
  }

  @Override
  public String toString() {
    return "SAM configuration";
  }
}
