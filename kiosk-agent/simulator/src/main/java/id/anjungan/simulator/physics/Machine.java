package id.anjungan.simulator.physics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole cabinet as matter. What is true of it is in the truth folder at every instant; a
/// machine made over the same folder goes on where the last one stood.
public final class Machine {

  private final Faults faults = new Faults();
  private final Power power = new Power();
  private final Events events = new Events();
  private final Cards cards;
  private final ChipShelf shelf;
  private final ContactlessStation contactless;
  private final Panel panel;
  private final Hand hand = new Hand(faults);
  private final Paper paper;
  private final Faces faces;
  private final AcceptorUnit acceptor;
  private final List<HopperUnit> hoppers = new ArrayList<>();
  private final PrinterUnit printer;

  /// @param truth the folder of truth @param hoppers their names @param fast motors take no time
  /// @param chips makes and powers the chips @param coupler the PC/SC readers
  /// @param reader reads what is printed
  public Machine(
      Path truth,
      List<String> hoppers,
      boolean fast,
      Chips chips,
      Coupler coupler,
      Faces.FaceReader reader) {
    TruthFolder folder = new TruthFolder(truth);
    Supplies supplies = new Supplies(folder);
    cards = new Cards(new CardFile(folder));
    shelf = new ChipShelf(chips, folder, faults);
    Motor motor = new Motor(cards, power, events, fast);
    contactless = new ContactlessStation(cards, shelf, coupler, faults);
    panel = new Panel(supplies, faults, events);
    paper = new Paper(folder, supplies, motor, events);
    faces = new Faces(folder, cards, reader);
    acceptor = new AcceptorUnit(cards, motor, faults, events, shelf);
    hoppers.forEach(name -> this.hoppers.add(new HopperUnit(name, cards, motor, faults, shelf)));
    printer = new PrinterUnit(cards, motor, faults, events, contactless, supplies, faces);
    contactless.power(true);
  }

  public Faults faults() {
    return faults;
  }

  public Events events() {
    return events;
  }

  public Cards cards() {
    return cards;
  }

  public Panel panel() {
    return panel;
  }

  public Hand hand() {
    return hand;
  }

  public Paper paper() {
    return paper;
  }

  public Faces faces() {
    return faces;
  }

  public AcceptorUnit acceptor() {
    return acceptor;
  }

  public Optional<HopperUnit> hopper(String name) {
    return hoppers.stream().filter(hopper -> hopper.name().equals(name)).findFirst();
  }

  public List<HopperUnit> hoppers() {
    return List.copyOf(hoppers);
  }

  public PrinterUnit printer() {
    return printer;
  }

  public boolean isPowered() {
    return power.isOn();
  }

  /// Mains and UPS are gone: motors stop where they are, shutters fall, chips forget.
  public void powerOff() {
    power.cut();
    acceptor.entry(false);
    acceptor.rf().off();
    hoppers.forEach(hopper -> hopper.rf().off());
    contactless.power(false);
    panel.dark();
  }

  public void powerOn() {
    power.restore();
    contactless.power(true);
  }

  /// Makes a card with its chip; false when there is one of this UID already.
  ///
  /// @throws IllegalArgumentException when the chip cannot be made like that
  public boolean make(Card card, ChipMaking chip) {
    if (cards.find(card.uid()).isPresent()) {
      return false;
    }
    shelf.make(chip);
    cards.put(card);
    return true;
  }

  /// The NIK in a card's chip.
  public Optional<String> chipNik(Card card) {
    return shelf.nik(card);
  }

  /// What became of a hand at the acceptor's mouth.
  public enum Inserted {
    DONE,
    NOT_IN_HAND,
    ENTRY_CLOSED,
    MOUTH_OCCUPIED
  }

  /// The citizen pushes a card into the acceptor's mouth; the unit draws it to its throat.
  public Inserted insert(Card card) {
    if (!card.isAt(Station.HAND)) {
      return Inserted.NOT_IN_HAND;
    }
    if (!acceptor.entryOpen()) {
      return Inserted.ENTRY_CLOSED;
    }
    if (acceptor.card().isPresent()) {
      return Inserted.MOUTH_OCCUPIED;
    }
    return byHand(card, Station.ACCEPTOR_THROAT) ? Inserted.DONE : Inserted.NOT_IN_HAND;
  }

  /// The citizen takes the card that sticks out at the mouth or at the bezel.
  public Optional<Card> take(Station exit) {
    return cards.at(exit).filter(card -> byHand(card, Station.HAND));
  }

  private boolean byHand(Card card, Station there) {
    boolean moved = cards.handOver(card, there);
    if (moved) {
      events.moved(card, there);
    }
    return moved;
  }
}
