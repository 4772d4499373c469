package id.anjungan.central.card;

import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import java.time.LocalDate;

/// A card that was ever made for a person.
public record Card(
    ChipUid uid, CardNumber number, Nik holder, CardState state, LocalDate issuedOn) {

  public boolean isActive() {
    return state == CardState.ACTIVE;
  }
}
