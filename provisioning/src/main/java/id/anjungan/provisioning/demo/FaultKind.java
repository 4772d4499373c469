package id.anjungan.provisioning.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The faults that a demo can show, with the outcome that each must have (design 8).
///
/// A physical fault has the cabinet's own name; the others are things that the citizen, the street
/// or the power does.
public enum FaultKind {
  VOID_CARD(Strikes.FROM_START, "REFUSED_CARD"),
  FOREIGN_CARD(Strikes.FROM_START, "REFUSED_CARD"),
  DEAD_CHIP(Strikes.CABINET, "REFUSED_CARD"),
  TORN_OFF(Strikes.CABINET, "REFUSED_CARD"),
  NO_FINGER(Strikes.FROM_START, "ABANDONED"),
  FINGER_NONE(Strikes.CABINET, "ABANDONED"),
  FINGER_POOR(Strikes.CABINET, "REFUSED_FINGER"),
  WRONG_FINGER_SECOND(Strikes.FROM_START, "REFUSED_NEW_CARD_MISMATCH"),
  NOT_TAKEN(Strikes.FROM_START, "CARD_RETRACTED"),
  LEFT(Strikes.FROM_START, "ABANDONED"),
  HOPPER_EMPTY(Strikes.CABINET, "OUT_OF_SERVICE"),
  HOPPER_BIN_FULL(Strikes.CABINET, "OUT_OF_SERVICE"),
  ACCEPTOR_BIN_FULL(Strikes.CABINET, "OUT_OF_SERVICE"),
  REJECT_FULL(Strikes.CABINET, "OUT_OF_SERVICE"),
  RIBBON_END(Strikes.CABINET, "OUT_OF_SERVICE"),
  PRINTER_COVER(Strikes.CABINET, "OUT_OF_SERVICE"),
  SAM_MISSING(Strikes.CABINET, "OUT_OF_SERVICE"),
  MAINS_OFF(Strikes.CABINET, "OUT_OF_SERVICE"),
  TAMPER(Strikes.CABINET, "OUT_OF_SERVICE"),
  SILENT_FINGERPRINT(Strikes.CABINET, "OUT_OF_SERVICE"),
  SILENT_ACCEPTOR(Strikes.CABINET, "OUT_OF_SERVICE"),
  SILENT_HOPPER(Strikes.CABINET, "OUT_OF_SERVICE"),
  SILENT_CARDPRINTER(Strikes.CABINET, "OUT_OF_SERVICE"),
  SILENT_IOBOARD(Strikes.CABINET, "OUT_OF_SERVICE"),
  CENTRE_DOWN(Strikes.FROM_START, "OUT_OF_SERVICE"),
  /// One print goes wrong: that blank is rejected, the next one is issued.
  PRINT_FAULT(Strikes.CABINET, "CARD_TAKEN"),
  PRINT_FAULTS(Strikes.CABINET, "HANDED_TO_OFFICE"),
  DEAD_BLANK(Strikes.CABINET, "CARD_TAKEN"),
  DEAD_BLANKS(Strikes.CABINET, "HANDED_TO_OFFICE"),
  WRITE_FAULT(Strikes.CABINET, "CARD_TAKEN"),
  WRITE_FAULTS(Strikes.CABINET, "HANDED_TO_OFFICE"),
  PRINTER_JAM(Strikes.CABINET, "HANDED_TO_OFFICE"),
  HOPPER_JAM(Strikes.CABINET, "HANDED_TO_OFFICE"),
  /// The old card gets stuck on its way in.
  ACCEPTOR_JAM(Strikes.CABINET, "HANDED_TO_OFFICE"),
  /// The old card gets stuck on its way into the bin, when the new one is proved.
  ACCEPTOR_JAM_AT_THE_BIN(
      "acceptor-jam", Strikes.CABINET_AT_STATE, "HANDED_TO_OFFICE", BlankState.PRINTED),
  /// Nothing has to be returned when a card is issued.
  ACCEPTOR_NO_RETURN(Strikes.CABINET, "CARD_TAKEN"),
  PAPER_OUT(Strikes.LATE_CABINET, "CARD_TAKEN"),
  PAPER_NEAR_END(Strikes.CABINET, "CARD_TAKEN"),
  CUTTER_FAULT(Strikes.LATE_CABINET, "CARD_TAKEN"),
  SILENT_RECEIPTPRINTER(Strikes.CABINET, "CARD_TAKEN"),
  LINE_NOISE(Strikes.CABINET, "CARD_TAKEN"),
  SPLIT_FRAMES(Strikes.CABINET, "CARD_TAKEN"),
  /// The citizen has left: what was in the machine waits at the office.
  POWER(
      Strikes.POWER_CUT,
      "HANDED_TO_OFFICE",
      BlankState.AUTHORISED,
      BlankState.INTENT,
      BlankState.FED,
      BlankState.ENCODED,
      BlankState.PRINTED,
      BlankState.VERIFIED,
      BlankState.PRESENTED),
  /// The citizen has the new card already.
  POWER_AFTER_ALL("power", Strikes.POWER_CUT, "CARD_TAKEN", BlankState.TAKEN),
  /// The citizen is still there and claims the old card with a finger.
  AGENT_KILLED(
      Strikes.AGENT_DEATH,
      "HANDED_TO_OFFICE",
      BlankState.AUTHORISED,
      BlankState.INTENT,
      BlankState.FED,
      BlankState.ENCODED,
      BlankState.PRINTED,
      BlankState.VERIFIED,
      BlankState.PRESENTED),
  AGENT_KILLED_AFTER_ALL("agent-killed", Strikes.AGENT_DEATH, "CARD_TAKEN", BlankState.TAKEN),
  /// Before the token: no card can be made.
  CENTRE_KILLED(
      Strikes.CENTRE_DEATH,
      "HANDED_TO_OFFICE",
      BlankState.AUTHORISED,
      BlankState.INTENT,
      BlankState.FED,
      BlankState.ENCODED,
      BlankState.PRINTED),
  /// From the token on the kiosk finishes alone.
  CENTRE_KILLED_AFTER_TOKEN(
      "centre-killed",
      Strikes.CENTRE_DEATH,
      "CARD_TAKEN",
      BlankState.VERIFIED,
      BlankState.PRESENTED,
      BlankState.TAKEN);

  private final String label;
  private final Strikes strikes;

  @SuppressWarnings("ImmutableEnumChecker") // only ever List.of
  private final List<BlankState> states;

  private final String outcome;

  FaultKind(Strikes strikes, String outcome, BlankState... states) {
    this(null, strikes, outcome, states);
  }

  /// @param label null when it is that of the constant; two rows of one name differ in their states
  FaultKind(@Nullable String label, Strikes strikes, String outcome, BlankState... states) {
    this.label = label == null ? name().toLowerCase(Locale.ROOT).replace('_', '-') : label;
    this.strikes = strikes;
    this.states = List.of(states);
    this.outcome = outcome;
  }

  /// When and where a fault strikes.
  enum Strikes {
    FROM_START,
    CABINET,
    /// A physical fault that begins when the card is being made: health before promise is over.
    LATE_CABINET,
    /// A physical fault that begins when a blank is in a certain state.
    CABINET_AT_STATE,
    /// Once, when a blank is in a certain state: agent and screen die and the motors stop.
    POWER_CUT,
    /// Once, when a blank is in a certain state: the agent alone dies.
    AGENT_DEATH,
    /// Once, when a blank is in a certain state: the centre dies.
    CENTRE_DEATH
  }

  /// `not-taken`.
  public String label() {
    return label;
  }

  Strikes strikes() {
    return strikes;
  }

  /// The states in which it can strike; empty when it holds from the beginning.
  public List<BlankState> states() {
    return states;
  }

  /// The word of design 8 that `result.json` must hold.
  public String outcome() {
    return outcome;
  }

  /// The fault of that name that can strike in that state, or without one.
  static Optional<FaultKind> of(String label, @Nullable BlankState state) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .filter(kind -> state == null ? kind.states().isEmpty() : kind.states().contains(state))
        .findFirst();
  }

  /// One row of `--list-faults`: name, states, outcome, tab-separated.
  public String row() {
    String name = states().isEmpty() ? label() : label() + "@S";
    String where =
        states().isEmpty()
            ? "-"
            : states().stream().map(BlankState::name).collect(Collectors.joining(","));
    return name + "\t" + where + "\t" + outcome;
  }
}
