package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The chip's 8-byte number: 16 capital hex digits. It names a card from shipment to destruction.
///
/// Type A chips: 80 before the 7 bytes of the anticollision (docs/ktp-el-test-profile.md 1). A UID
/// can be copied and is no proof of authenticity.
public record ChipUid(@JsonValue String hex) implements Comparable<ChipUid> {

  private static final Pattern FORM = Pattern.compile("[0-9A-F]{16}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ChipUid {
    if (!FORM.matcher(hex).matches()) {
      throw new MalformedValueException("chip UID", "16 capital hex digits");
    }
  }

  public static ChipUid of(byte[] eightBytes) {
    return new ChipUid(HexFormat.of().withUpperCase().formatHex(eightBytes));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public int compareTo(ChipUid other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
