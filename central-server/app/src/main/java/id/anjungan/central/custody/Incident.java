package id.anjungan.central.custody;

import id.anjungan.central.contract.ChipUid;
import java.util.List;

/// Something that only a person may resolve.
///
/// @param code stable: `BLANK_UNCERTAIN`, or the kiosk's own
public record Incident(String id, String code, List<ChipUid> cards) {
  public Incident {
    cards = List.copyOf(cards);
  }
}
