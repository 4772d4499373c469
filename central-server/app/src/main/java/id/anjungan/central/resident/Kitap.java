package id.anjungan.central.resident;

import java.time.LocalDate;

/// A foreigner's permanent stay permit [Kartu Izin Tinggal Tetap]. The card ends with it.
///
/// @param number as Immigration writes it
/// @param validUntil the last day
public record Kitap(String number, LocalDate validUntil) {

  private static final int LONGEST = 40;

  public Kitap {
    number = LatinText.line("kitap.number", number, LONGEST);
  }

  @Override
  public String toString() {
    return "KITAP until " + validUntil;
  }
}
