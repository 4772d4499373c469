package id.anjungan.central.resident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The card that a resident holds when the record is entered.
///
/// @param issuedOn null when unknown or when there is no card
public record OldCardDeclaration(State state, @Nullable LocalDate issuedOn) {

  /// What is known of that card.
  public enum State {
    /// Valid and whole.
    GOOD,
    /// Valid, but worn or broken; the chip can be read.
    DAMAGED,
    /// No longer valid at the centre.
    VOID,
    /// There is none.
    NONE
  }
}
