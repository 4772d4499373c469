package id.anjungan.central.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A card was read at the acceptor: is its holder known, and is the card in a state to be
/// exchanged?
///
/// @param cardNumber as in card control; null for a chip of the old form without one
/// @param signatureValid the verdict of the SAM over the chip's content
/// @param chipState state byte of card control, 0 to 15
public record CardSighting(
    VisitId visit,
    ChipUid chipUid,
    Nik nik,
    @Nullable CardNumber cardNumber,
    boolean signatureValid,
    int chipState,
    Instant readAt) {

  public CardSighting {
    if (chipState < 0 || chipState > 15) {
      throw new MalformedValueException("chip state", "0 to 15");
    }
  }
}
