package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Why a card is asked for (REQ-001 to REQ-008), by the name used in commands: `data-change`.
public enum ServiceReason {
  NEW,
  MOVED,
  DATA_CHANGE,
  DAMAGED,
  LOST,
  EXTENSION,
  OUTSIDE_DOMICILE,
  OLD_CARD;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ServiceReason ofLabel(String label) {
    for (ServiceReason reason : values()) {
      if (reason.label().equals(label)) {
        return reason;
      }
    }
    throw new MalformedValueException(
        "service",
        "new, moved, data-change, damaged, lost, extension, outside-domicile or old-card");
  }
}
