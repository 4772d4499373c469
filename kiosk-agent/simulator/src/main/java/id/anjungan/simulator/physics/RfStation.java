package id.anjungan.simulator.physics;

import id.anjungan.simulator.chip.VirtualChip;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The radio field at a CRT unit's RF station. One thread at a time.
public final class RfStation {

  /// The torn chip leaves the field after this many commands.
  private static final int TORN_AFTER = 6;

  private final Supplier<Optional<Card>> lying;
  private final ChipShelf shelf;
  private @Nullable Powered powered;

  private record Powered(Card card, VirtualChip chip, int[] commands) {}

  /// What the field did with a command.
  public sealed interface Echo {

    /// The chip answered.
    record Answer(byte[] bytes) implements Echo {}

    /// The field is off.
    record Off() implements Echo {}

    /// The chip is not in the field any more.
    record Gone() implements Echo {}

    /// The chip lies there and does not answer any more.
    record Dead() implements Echo {}
  }

  RfStation(Supplier<Optional<Card>> lying, ChipShelf shelf) {
    this.lying = lying;
    this.shelf = shelf;
  }

  /// Switches the field on: the card whose chip answers the anticollision, if one does.
  public synchronized Optional<Card> on() {
    off();
    Optional<Card> card = lying.get().filter(shelf::answers);
    card.ifPresent(there -> powered = new Powered(there, shelf.power(there), new int[1]));
    return card;
  }

  public synchronized void off() {
    Powered was = powered;
    powered = null;
    if (was != null) {
      was.chip().powerOff();
    }
  }

  public synchronized boolean isOn() {
    return powered != null;
  }

  public synchronized Echo transmit(Card.ChipType type, byte[] apdu) {
    Powered now = powered;
    if (now == null) {
      return new Echo.Off();
    }
    if (leftTheField(now) || now.card().chip() != type) {
      off();
      return new Echo.Gone();
    }
    byte[] answer = shelf.answers(now.card()) ? now.chip().transmit(apdu) : new byte[0];
    return answer.length == 0 ? new Echo.Dead() : new Echo.Answer(answer);
  }

  private boolean leftTheField(Powered now) {
    boolean moved = lying.get().filter(card -> card.uid().equals(now.card().uid())).isEmpty();
    return moved || (shelf.isTorn(now.card()) && ++now.commands()[0] > TORN_AFTER);
  }
}
