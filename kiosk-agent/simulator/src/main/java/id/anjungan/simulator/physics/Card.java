package id.anjungan.simulator.physics;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One card of plastic. Its chip's memory is kept apart, in a file named after the UID.
///
/// @param uid 16 hex digits, upper case: the 8-byte UID of the test profile
/// @param hopper the hopper that it was stacked in; null for a citizen's old card
/// @param printedNik what the faces say; null when nothing is printed or nobody could read it
public record Card(
    String uid,
    Kind kind,
    ChipType chip,
    Health health,
    Place place,
    @Nullable String hopper,
    @Nullable String printedNik) {

  private static final Pattern UID = Pattern.compile("[0-9A-F]{16}");
  private static final Pattern NIK = Pattern.compile("[0-9]{16}");

  /// What the card was when it came into this world.
  public enum Kind {
    OLD,
    BLANK
  }

  /// The contactless interface (ISO/IEC 14443) that the chip speaks.
  public enum ChipType {
    A,
    B
  }

  /// What ails the chip.
  public enum Health {
    SOUND,
    DEAD,
    FAILS_WRITING
  }

  public Card {
    if (!UID.matcher(uid).matches()) {
      throw new IllegalArgumentException("a UID is 16 hex digits, upper case");
    }
    if (printedNik != null && !NIK.matcher(printedNik).matches()) {
      throw new IllegalArgumentException("a printed NIK is 16 digits");
    }
  }

  public boolean isAt(Station station) {
    return place instanceof Place.At at && at.station() == station;
  }

  /// Whether the card lies at or, moving, comes from this station.
  public boolean comesFrom(Station station) {
    return switch (place) {
      case Place.At at -> at.station() == station;
      case Place.Between between -> between.from() == station;
    };
  }

  public Card at(Station station) {
    return at(new Place.At(station));
  }

  public Card at(Place there) {
    return new Card(uid, kind, chip, health, there, hopper, printedNik);
  }

  public Card with(Health state) {
    return new Card(uid, kind, chip, state, place, hopper, printedNik);
  }

  public Card printedWith(@Nullable String nik) {
    return new Card(uid, kind, chip, health, place, hopper, nik);
  }

  @Override
  public String toString() {
    return kind + " " + uid + " " + place;
  }
}
