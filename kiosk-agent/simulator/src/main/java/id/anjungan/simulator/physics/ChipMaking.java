package id.anjungan.simulator.physics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a chip is made (`docs/ktp-el-test-profile.md` section 1).
///
/// @param uid 16 hex digits
/// @param state BLANK, LOCKED, ACTIVE or TERMINATED
/// @param controlForm length of the card control: 51 new, 29 old
/// @param files content by file identifier, such as `6FF1`, length prefix included
/// @param foreign not a KTP-el at all
public record ChipMaking(
    String uid,
    Card.ChipType type,
    State state,
    @Nullable String cardNumber,
    int controlForm,
    Map<String, byte[]> files,
    boolean foreign) {

  /// Life of a chip.
  public enum State {
    BLANK,
    LOCKED,
    ACTIVE,
    TERMINATED
  }

  public ChipMaking {
    files = Map.copyOf(files);
    if (controlForm != 51 && controlForm != 29) {
      throw new IllegalArgumentException("card control has 51 or 29 bytes");
    }
  }

  @Override
  public String toString() {
    return state + " chip " + uid;
  }
}
