package id.anjungan.simulator.physics;

import java.time.Duration;

/// Moves cards from station to station. While one moves, the truth says "between"; power that goes
/// leaves it there.
final class Motor {

  private static final double STUCK = 0.4;

  private final Cards cards;
  private final Power power;
  private final Events events;
  private final boolean fast;

  Motor(Cards cards, Power power, Events events, boolean fast) {
    this.cards = cards;
    this.power = power;
    this.events = events;
    this.fast = fast;
  }

  /// Carries a card to a station.
  ///
  /// @throws PowerLostException when the power goes on the way; the card lies between then
  Outcome carry(Card card, Station to, Stroke stroke) {
    Station from = from(card);
    cards.put(card.at(new Place.Between(from, to, 0)));
    power.run(
        time(stroke),
        way -> cards.put(way < 1 ? card.at(new Place.Between(from, to, way)) : card.at(to)));
    events.moved(card, to);
    return Outcome.DONE;
  }

  /// Tries to, and gets the card stuck on the way.
  Outcome jam(Card card, Station to, Stroke stroke) {
    Station from = from(card);
    cards.put(card.at(new Place.Between(from, to, 0)));
    power.run(
        time(stroke), way -> cards.put(card.at(new Place.Between(from, to, Math.min(way, STUCK)))));
    return Outcome.JAM;
  }

  /// Runs without moving a card to another station.
  void turn(Stroke stroke) {
    power.run(time(stroke), way -> {});
  }

  /// Looks for a card that lies between two stations and brings it to the nearer one.
  void find(Card lost) {
    if (lost.place() instanceof Place.Between between) {
      carry(lost, between.nearer(), Stroke.LATCH);
    }
  }

  private static Station from(Card card) {
    return switch (card.place()) {
      case Place.At at -> at.station();
      case Place.Between between -> between.from();
    };
  }

  private Duration time(Stroke stroke) {
    return fast ? Duration.ZERO : stroke.time();
  }
}
