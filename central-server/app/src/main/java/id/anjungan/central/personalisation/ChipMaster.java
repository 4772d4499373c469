package id.anjungan.central.personalisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.central.contract.ChipUid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The chip master keys of the test profile, 32 bytes each, and the keys of a chip derived from
/// them. Prints nothing of them.
///
/// @param mr reading, also in every SAM
/// @param mw writing, known to the centre alone
/// @param ma activation, known to the centre alone
/// @param test whether the file says that these are test keys
public record ChipMaster(byte[] mr, byte[] mw, byte[] ma, boolean test) {

  private static final int LENGTH = 32;

  public ChipMaster {
    if (mr.length != LENGTH || mw.length != LENGTH || ma.length != LENGTH) {
      throw new UnreadableKeyException("chip master keys of 32 bytes each expected", null);
    }
    mr = mr.clone();
    mw = mw.clone();
    ma = ma.clone();
  }

  /// Reads `{"test": true, "MR": hex, "MW": hex, "MA": hex}` (docs/street.md).
  public static ChipMaster ofJson(byte[] json) {
    try {
      JsonNode keys = new ObjectMapper().readTree(json);
      return new ChipMaster(
          key(keys, "MR"), key(keys, "MW"), key(keys, "MA"), keys.path("test").asBoolean());
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableKeyException("chip master keys as JSON with hex MR, MW, MA expected", e);
    }
  }

  private static byte[] key(JsonNode keys, String name) {
    return HexFormat.of().parseHex(keys.path(name).asText());
  }

  /// KR(UID), 32 bytes.
  public byte[] readingKey(ChipUid uid) {
    return derived(mr, "read", uid);
  }

  /// KW(UID), 32 bytes.
  public byte[] writingKey(ChipUid uid) {
    return derived(mw, "write", uid);
  }

  /// KA(UID), 32 bytes.
  public byte[] activationKey(ChipUid uid) {
    return derived(ma, "activate", uid);
  }

  private static byte[] derived(byte[] master, String purpose, ChipUid uid) {
    return ChipCrypto.hmac(master, purpose.getBytes(StandardCharsets.US_ASCII), uid.bytes());
  }

  @Override
  public byte[] mr() {
    return mr.clone();
  }

  @Override
  public byte[] mw() {
    return mw.clone();
  }

  @Override
  public byte[] ma() {
    return ma.clone();
  }

  @Override
  public String toString() {
    return test ? "chip master keys (test)" : "chip master keys";
  }
}
