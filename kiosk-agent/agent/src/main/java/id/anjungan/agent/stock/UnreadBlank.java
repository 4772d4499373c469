package id.anjungan.agent.stock;

import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.KioskEvent;
import java.util.Arrays;
import java.util.Optional;

/// A blank that left the stack and never told its UID: it has no end to be reported, only an
/// incident without a card, whose code says what became of it.
public enum UnreadBlank {
  DROPPED(KioskEvent.Incident.DEAD_BLANK, BlankEnd.REJECTED, CardPlace.HOPPER_BIN),
  STUCK("CARD_STUCK", BlankEnd.REJECTED, CardPlace.HOPPER),
  JAMMED("JAM", BlankEnd.REJECTED, CardPlace.PRINTER),
  LOST("CARD_UNCERTAIN", BlankEnd.UNCERTAIN, CardPlace.UNKNOWN);

  private final String code;
  private final BlankEnd end;
  private final CardPlace place;

  UnreadBlank(String code, BlankEnd end, CardPlace place) {
    this.code = code;
    this.end = end;
    this.place = place;
  }

  static Optional<UnreadBlank> of(String code) {
    return Arrays.stream(values()).filter(blank -> blank.code.equals(code)).findFirst();
  }

  /// Of the incident.
  public String code() {
    return code;
  }

  BlankEnd end() {
    return end;
  }

  CardPlace place() {
    return place;
  }
}
