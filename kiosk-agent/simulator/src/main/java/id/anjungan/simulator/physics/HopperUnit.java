package id.anjungan.simulator.physics;

import static id.anjungan.simulator.physics.Station.HOPPER_BIN;
import static id.anjungan.simulator.physics.Station.HOPPER_REAR;
import static id.anjungan.simulator.physics.Station.HOPPER_RF;
import static id.anjungan.simulator.physics.Station.HOPPER_STACK;
import static id.anjungan.simulator.physics.Station.PRINTER_FEEDER;

import java.util.Optional;

/// The dispenser of blanks: stack, RF station, error bin, rear passage to the printer. Motions come
/// from one thread.
public final class HopperUnit {

  private static final int BIN_CAPACITY = 50;
  private static final int FEW = 10;

  private final String name;
  private final Cards cards;
  private final Motor motor;
  private final Faults faults;
  private final RfStation rf;

  /// How many blanks lie in the stack, as its sensor tells it.
  public enum Stock {
    EMPTY,
    FEW,
    ENOUGH
  }

  HopperUnit(String name, Cards cards, Motor motor, Faults faults, ChipShelf shelf) {
    this.name = name;
    this.cards = cards;
    this.motor = motor;
    this.faults = faults;
    this.rf = new RfStation(() -> at(HOPPER_RF), shelf);
  }

  public String name() {
    return name;
  }

  public RfStation rf() {
    return rf;
  }

  public Stock stock() {
    int left = faults.is(Fault.HOPPER_EMPTY) ? 0 : cards.count(card -> mine(card, HOPPER_STACK));
    return left == 0 ? Stock.EMPTY : left <= FEW ? Stock.FEW : Stock.ENOUGH;
  }

  public boolean binFull() {
    return faults.is(Fault.HOPPER_BIN_FULL) || binCount() >= BIN_CAPACITY;
  }

  public int binCount() {
    return cards.count(card -> mine(card, HOPPER_BIN));
  }

  /// The card in the path of the unit: neither in the stack nor in the bin.
  public Optional<Card> card() {
    return cards.first(card ->
        belongs(card)
            && (card.comesFrom(HOPPER_RF) || card.comesFrom(HOPPER_REAR) || leavesStack(card)));
  }

  public Outcome initialise() {
    rf.off();
    return ready();
  }

  /// Feeds one blank to the RF station.
  public Outcome feed() {
    Outcome found = ready();
    if (found != Outcome.DONE || card().isPresent()) {
      return found == Outcome.DONE ? Outcome.OCCUPIED : found;
    }
    Optional<Card> next = at(HOPPER_STACK).filter(card -> stock() != Stock.EMPTY);
    return next.isEmpty() ? Outcome.EMPTY : carry(fed(next.get()), HOPPER_RF, Stroke.FEED);
  }

  public Outcome drop() {
    return binFull() && card().isPresent() ? Outcome.BIN_FULL : move(HOPPER_BIN, Stroke.RETAIN);
  }

  /// Passes the card on to the printer's entry; it stays at the rear when the entry is occupied.
  public Outcome passOn() {
    Station to = cards.at(PRINTER_FEEDER).isPresent() ? HOPPER_REAR : PRINTER_FEEDER;
    Outcome outcome = move(to, Stroke.TRANSPORT);
    return to == HOPPER_REAR && outcome == Outcome.DONE ? Outcome.JAM : outcome;
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
    return faults.is(Fault.HOPPER_JAM)
        ? motor.jam(card, to, stroke)
        : motor.carry(card, to, stroke);
  }

  private Outcome ready() {
    Optional<Card> lost = card().filter(card -> card.place() instanceof Place.Between);
    if (lost.isPresent() && faults.is(Fault.HOPPER_JAM)) {
      return Outcome.JAM;
    }
    lost.ifPresent(this::find);
    return Outcome.DONE;
  }

  /// A blank half out of the stack is drawn out; one half in the rear passage is brought to its
  /// end.
  private void find(Card lost) {
    if (lost.place() instanceof Place.Between between) {
      Station there =
          between.from() == HOPPER_STACK
              ? HOPPER_RF
              : between.nearer() == PRINTER_FEEDER ? HOPPER_REAR : between.nearer();
      motor.carry(lost, there, Stroke.LATCH);
    }
  }

  private Card fed(Card blank) {
    if (faults.strikes(Fault.DEAD_BLANK) || faults.is(Fault.DEAD_BLANKS)) {
      return blank.with(Card.Health.DEAD);
    }
    if (faults.strikes(Fault.WRITE_FAULT) || faults.is(Fault.WRITE_FAULTS)) {
      return blank.with(Card.Health.FAILS_WRITING);
    }
    return blank;
  }

  private Optional<Card> at(Station station) {
    return cards.first(card -> mine(card, station));
  }

  private boolean mine(Card card, Station station) {
    return belongs(card) && card.isAt(station);
  }

  private boolean belongs(Card card) {
    return name.equals(card.hopper());
  }

  private static boolean leavesStack(Card card) {
    return card.place() instanceof Place.Between between && between.from() == HOPPER_STACK;
  }
}
