package id.anjungan.simulator.physics;

import id.anjungan.simulator.chip.VirtualChip;
import java.util.Optional;

/// The chips of the cards with their ailments.
final class ChipShelf {

  private final Chips chips;
  private final TruthFolder folder;
  private final Faults faults;

  ChipShelf(Chips chips, TruthFolder folder, Faults faults) {
    this.chips = chips;
    this.folder = folder;
    this.faults = faults;
  }

  void make(ChipMaking making) {
    chips.make(folder.chip(making.uid()), making);
  }

  /// Whether the chip answers when it is powered.
  boolean answers(Card card) {
    boolean switchedOff = card.kind() == Card.Kind.OLD && faults.is(Fault.DEAD_CHIP);
    return card.health() != Card.Health.DEAD && !switchedOff;
  }

  boolean isTorn(Card card) {
    return card.kind() == Card.Kind.OLD && faults.is(Fault.TORN_OFF);
  }

  VirtualChip power(Card card) {
    VirtualChip chip = chips.power(folder.chip(card.uid()));
    return card.health() == Card.Health.FAILS_WRITING ? new WornChip(chip) : chip;
  }

  Optional<String> nik(Card card) {
    return chips.nik(folder.chip(card.uid()));
  }
}
