package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// A finger; [#isoPosition()] is the finger position of ISO/IEC 19794-2, 1 right thumb to 10 left
/// little.
public enum Finger {
  RIGHT_THUMB(1),
  RIGHT_INDEX(2),
  RIGHT_MIDDLE(3),
  RIGHT_RING(4),
  RIGHT_LITTLE(5),
  LEFT_THUMB(6),
  LEFT_INDEX(7),
  LEFT_MIDDLE(8),
  LEFT_RING(9),
  LEFT_LITTLE(10);

  private final int isoPosition;

  Finger(int isoPosition) {
    this.isoPosition = isoPosition;
  }

  public int isoPosition() {
    return isoPosition;
  }

  /// The name on the wire and in citizen folders: `right-index`.
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Finger ofLabel(String label) {
    for (Finger finger : values()) {
      if (finger.label().equals(label)) {
        return finger;
      }
    }
    throw new MalformedValueException("finger", "right-thumb ... left-little");
  }

  public static Finger ofIsoPosition(int position) {
    for (Finger finger : values()) {
      if (finger.isoPosition == position) {
        return finger;
      }
    }
    throw new MalformedValueException("finger position", "1 to 10");
  }
}
