package id.anjungan.central.custody;

import id.anjungan.central.contract.ChipUid;
import java.util.List;

/// Something that only a person may resolve.
///
/// @param code stable: `BLANK_UNCERTAIN`, or the kiosk's own
/// @param cards that it is about
/// @param suspects one of which it is about, when the card itself could not tell its UID; a card
///   that is seen elsewhere is no longer one
public record Incident(String id, String code, List<ChipUid> cards, List<ChipUid> suspects) {
  public Incident {
    cards = List.copyOf(cards);
    suspects = List.copyOf(suspects);
  }
}
