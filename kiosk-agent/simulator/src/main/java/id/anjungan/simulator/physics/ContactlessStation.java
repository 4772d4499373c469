package id.anjungan.simulator.physics;

/// The printer's contactless station and the SAM's slot: keeps the PC/SC readers in step with what
/// lies there and with the power. Safe for all threads.
final class ContactlessStation {

  private final Cards cards;
  private final ChipShelf shelf;
  private final Coupler coupler;
  private final Faults faults;
  private boolean powered;
  private boolean cardIn;
  private boolean samIn;

  ContactlessStation(Cards cards, ChipShelf shelf, Coupler coupler, Faults faults) {
    this.cards = cards;
    this.shelf = shelf;
    this.coupler = coupler;
    this.faults = faults;
    faults.onChange((fault, on) -> adjust());
  }

  synchronized void power(boolean on) {
    powered = on;
    adjust();
  }

  synchronized void cardMoved() {
    adjust();
  }

  /// The card is about to leave the coupler, if it lies there.
  synchronized void cardLeaves(Card card) {
    if (card.isAt(Station.PRINTER_CONTACTLESS)) {
      leave();
    }
  }

  private synchronized void adjust() {
    var card =
        cards.at(Station.PRINTER_CONTACTLESS).filter(there -> powered && shelf.answers(there));
    if (card.isEmpty()) {
      leave();
    } else if (!cardIn) {
      cardIn = true;
      coupler.cardIn(shelf.power(card.get()));
    }
    boolean sam = powered && !faults.is(Fault.SAM_MISSING);
    if (sam != samIn) {
      samIn = sam;
      slot(sam);
    }
  }

  private void slot(boolean in) {
    if (in) {
      coupler.samIn();
    } else {
      coupler.samOut();
    }
  }

  private void leave() {
    if (cardIn) {
      cardIn = false;
      coupler.cardOut();
    }
  }
}
