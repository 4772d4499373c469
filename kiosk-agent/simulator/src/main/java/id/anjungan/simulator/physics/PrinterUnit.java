package id.anjungan.simulator.physics;

import static id.anjungan.simulator.physics.Station.BEZEL;
import static id.anjungan.simulator.physics.Station.PRINTER_CONTACTLESS;
import static id.anjungan.simulator.physics.Station.PRINTER_FEEDER;
import static id.anjungan.simulator.physics.Station.PRINTER_PRINT;
import static id.anjungan.simulator.physics.Station.REJECT_BOX;

import java.util.Optional;

/// The card printer: entry, contactless station with a PC/SC coupler, print station, bezel, reject
/// box. Motions come from one thread.
public final class PrinterUnit {

  private static final int REJECT_CAPACITY = 30;
  private static final int LOW = 20;

  private final Cards cards;
  private final Motor motor;
  private final Faults faults;
  private final Events events;
  private final ContactlessStation coupler;
  private final Supplies supplies;
  private final Faces faces;

  /// The ribbon, as the printer's sensor tells it.
  public enum Ribbon {
    OK,
    LOW,
    END
  }

  PrinterUnit(
      Cards cards,
      Motor motor,
      Faults faults,
      Events events,
      ContactlessStation coupler,
      Supplies supplies,
      Faces faces) {
    this.cards = cards;
    this.motor = motor;
    this.faults = faults;
    this.events = events;
    this.coupler = coupler;
    this.supplies = supplies;
    this.faces = faces;
  }

  public boolean coverOpen() {
    return faults.is(Fault.PRINTER_COVER);
  }

  /// Prints left on the ribbon.
  public int ribbonLeft() {
    return faults.is(Fault.RIBBON_END) ? 0 : supplies.ribbon();
  }

  public Ribbon ribbon() {
    int left = ribbonLeft();
    return left == 0 ? Ribbon.END : left <= LOW ? Ribbon.LOW : Ribbon.OK;
  }

  public boolean rejectFull() {
    return faults.is(Fault.REJECT_FULL)
        || cards.count(card -> card.isAt(REJECT_BOX)) >= REJECT_CAPACITY;
  }

  /// The card inside the printer: on its way in, at a station, or stuck.
  public Optional<Card> inside() {
    return cards.first(card ->
        card.comesFrom(PRINTER_FEEDER)
            || card.comesFrom(PRINTER_CONTACTLESS)
            || card.comesFrom(PRINTER_PRINT)
            || isStuck(card));
  }

  public boolean bezelHeld() {
    return cards.at(BEZEL).isPresent();
  }

  /// Brings the card to the contactless station, where the coupler sees it.
  public Outcome toContactless() {
    Optional<Card> card = inside();
    if (card.isPresent() && card.get().isAt(PRINTER_CONTACTLESS)) {
      return Outcome.DONE;
    }
    Outcome outcome = blocked(card).orElseGet(() -> carry(card, PRINTER_CONTACTLESS));
    if (outcome == Outcome.DONE) {
      coupler.cardMoved();
    }
    return outcome;
  }

  /// Prints both faces and leaves the card at the print station.
  ///
  /// @param front PNG of the front as printed @param back PNG of the back
  public Outcome print(byte[] front, byte[] back) {
    Optional<Card> card = inside();
    Outcome hindrance = blocked(card).orElse(Outcome.DONE);
    if (hindrance != Outcome.DONE || ribbonLeft() == 0) {
      return hindrance == Outcome.DONE ? Outcome.RIBBON : hindrance;
    }
    Outcome moved =
        card.orElseThrow().isAt(PRINTER_PRINT) ? Outcome.DONE : carry(card, PRINTER_PRINT);
    return moved == Outcome.DONE ? impress(front, back) : moved;
  }

  /// Pushes the card half out of the bezel.
  public Outcome present() {
    Optional<Card> card = inside();
    if (bezelHeld()) {
      return Outcome.OCCUPIED;
    }
    Outcome outcome = blocked(card).orElseGet(() -> carry(card, BEZEL));
    if (outcome == Outcome.DONE) {
      events.happened(Events.CARD_AT_BEZEL);
    }
    return outcome;
  }

  /// Takes the card back from the bezel into the reject box.
  public Outcome takeBack() {
    Optional<Card> card = cards.at(BEZEL);
    return card.isEmpty() ? Outcome.NO_CARD : discard(card);
  }

  /// Throws the card inside into the reject box, wherever it lies.
  public Outcome reject() {
    Optional<Card> card = inside();
    return card.isEmpty() ? Outcome.NO_CARD : discard(card);
  }

  private Outcome discard(Optional<Card> card) {
    if (rejectFull()) {
      return Outcome.BIN_FULL;
    }
    return coverOpen() ? Outcome.COVER : carry(card, REJECT_BOX);
  }

  private Outcome impress(byte[] front, byte[] back) {
    motor.turn(Stroke.PRINT);
    supplies.useRibbon();
    if (faults.strikes(Fault.PRINT_FAULT) || faults.is(Fault.PRINT_FAULTS)) {
      return Outcome.PRINT;
    }
    faces.printed(cards.at(PRINTER_PRINT).orElseThrow(), front, back);
    return Outcome.DONE;
  }

  private Optional<Outcome> blocked(Optional<Card> card) {
    if (card.isEmpty()) {
      return Optional.of(Outcome.NO_CARD);
    }
    if (coverOpen()) {
      return Optional.of(Outcome.COVER);
    }
    boolean stuck = card.get().place() instanceof Place.Between;
    return stuck ? Optional.of(Outcome.JAM) : Optional.empty();
  }

  private Outcome carry(Optional<Card> card, Station to) {
    Card moving = card.orElseThrow();
    coupler.cardLeaves(moving);
    Stroke stroke = to == BEZEL ? Stroke.PRESENT : Stroke.TRANSPORT;
    return faults.is(Fault.PRINTER_JAM)
        ? motor.jam(moving, to, stroke)
        : motor.carry(moving, to, stroke);
  }

  /// A card on the way from the bezel back into the machine.
  private static boolean isStuck(Card card) {
    return card.place() instanceof Place.Between between && between.from() == BEZEL;
  }
}
