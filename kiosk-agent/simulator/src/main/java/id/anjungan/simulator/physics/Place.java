package id.anjungan.simulator.physics;

/// Where a card is.
public sealed interface Place {

  /// The card lies still at a station.
  record At(Station station) implements Place {}

  /// A motor was moving the card and stands still now, or moves still.
  ///
  /// @param way the part of the way that lies behind the card, 0 to 1
  record Between(Station from, Station to, double way) implements Place {
    public Between {
      if (!(way >= 0 && way <= 1)) {
        throw new IllegalArgumentException("way outside 0..1: " + way);
      }
    }

    /// The station at which the card comes to stand when rollers find it.
    public Station nearer() {
      return way < 0.5 ? from : to;
    }
  }

  /// The street's word: a card between two stations still belongs to the one that it left.
  default String word() {
    return switch (this) {
      case At at -> at.station().word();
      case Between between -> between.from().word();
    };
  }
}
