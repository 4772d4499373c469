package id.anjungan.simulator.physics;

import static id.anjungan.simulator.physics.Station.ACCEPTOR_BIN;
import static id.anjungan.simulator.physics.Station.ACCEPTOR_MOUTH;
import static id.anjungan.simulator.physics.Station.ACCEPTOR_RF;
import static id.anjungan.simulator.physics.Station.ACCEPTOR_THROAT;

import java.util.Optional;

/// The motor reader that takes the old card: mouth with shutter, throat, RF station with latch,
/// bin. Motions come from one thread.
public final class AcceptorUnit {

  /// Cards that the bin holds.
  private static final int BIN_CAPACITY = 200;

  private final Cards cards;
  private final Motor motor;
  private final Faults faults;
  private final Events events;
  private final RfStation rf;
  private volatile boolean entryOpen;

  AcceptorUnit(Cards cards, Motor motor, Faults faults, Events events, ChipShelf shelf) {
    this.cards = cards;
    this.motor = motor;
    this.faults = faults;
    this.events = events;
    this.rf = new RfStation(() -> cards.at(ACCEPTOR_RF), shelf);
  }

  public RfStation rf() {
    return rf;
  }

  public boolean entryOpen() {
    return entryOpen;
  }

  /// Moves the shutter.
  public void entry(boolean open) {
    boolean opened = open && !entryOpen;
    entryOpen = open;
    if (opened) {
      events.happened(Events.ENTRY_OPEN);
    }
  }

  public boolean binFull() {
    return faults.is(Fault.ACCEPTOR_BIN_FULL) || binCount() >= BIN_CAPACITY;
  }

  public int binCount() {
    return cards.count(card -> card.isAt(ACCEPTOR_BIN));
  }

  /// The card in the unit, bin apart.
  public Optional<Card> card() {
    return cards.first(card ->
        card.comesFrom(ACCEPTOR_MOUTH)
            || card.comesFrom(ACCEPTOR_THROAT)
            || card.comesFrom(ACCEPTOR_RF));
  }

  /// Finds a card that lies between two stations.
  public Outcome initialise() {
    rf.off();
    return ready();
  }

  public Outcome latch() {
    return move(ACCEPTOR_RF, Stroke.LATCH);
  }

  /// Pushes the card out; a person can take it.
  public Outcome toMouth() {
    if (faults.is(Fault.ACCEPTOR_NO_RETURN)) {
      return card().isPresent() ? Outcome.MOTOR : Outcome.NO_CARD;
    }
    boolean wasOut = cards.at(ACCEPTOR_MOUTH).isPresent();
    Outcome outcome = move(ACCEPTOR_MOUTH, Stroke.TRANSPORT);
    if (outcome == Outcome.DONE && !wasOut) {
      events.happened(Events.CARD_AT_ACCEPTOR_MOUTH);
    }
    return outcome;
  }

  public Outcome retain() {
    return binFull() && card().isPresent() ? Outcome.BIN_FULL : move(ACCEPTOR_BIN, Stroke.RETAIN);
  }

  private Outcome move(Station to, Stroke stroke) {
    Outcome found = ready();
    Optional<Card> card = card();
    if (found != Outcome.DONE || card.isEmpty()) {
      return found == Outcome.DONE ? Outcome.NO_CARD : found;
    }
    return card.get().isAt(to) ? Outcome.DONE : carry(card.get(), to, stroke);
  }

  private Outcome carry(Card card, Station to, Stroke stroke) {
    rf.off();
    return faults.is(Fault.ACCEPTOR_JAM)
        ? motor.jam(card, to, stroke)
        : motor.carry(card, to, stroke);
  }

  private Outcome ready() {
    Optional<Card> lost = card().filter(card -> card.place() instanceof Place.Between);
    if (lost.isPresent() && faults.is(Fault.ACCEPTOR_JAM)) {
      return Outcome.JAM;
    }
    lost.ifPresent(motor::find);
    return Outcome.DONE;
  }
}
