package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Unit;
import id.anjungan.agent.journal.Power;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The three card units and the chips, acting on one [Truth], and what a test may do to them.
/// Sensors see stations, nothing between.
final class SimulatedUnits {

  /// What sensors besides those of cards may say.
  enum Condition {
    ACCEPTOR_BIN_FULL,
    NO_BIN_COUNT,
    /// A hand pulls the old card out while the acceptor should retain it.
    OLD_CARD_PULLED_OUT,
    HOPPER_BIN_FULL,
    REJECT_BOX_FULL,
    COVER_OPEN,
    RIBBON_END,
    ONE_PRINT_LEFT,
    CONTENT_DIFFERS
  }

  private final Truth truth;
  private final Power power;
  private final Map<Unit, SimulatedLine> lines = new EnumMap<>(Unit.class);
  private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
  private final SimulatedChips chips;

  SimulatedUnits(Truth truth, Power power) {
    this.truth = truth;
    this.power = power;
    this.chips = new SimulatedChips(truth, power, conditions);
  }

  /// The units as the agent finds them when it starts; the acceptor lets no card in.
  CardUnits units() {
    return new CardUnits(
        new SimulatedAcceptor(truth, line(Unit.ACCEPTOR), conditions),
        new SimulatedHopper(truth, power, line(Unit.HOPPER), conditions),
        new SimulatedPrinter(truth, line(Unit.CARD_PRINTER), conditions),
        chips);
  }

  private SimulatedLine line(Unit unit) {
    return lines.computeIfAbsent(unit, u -> new SimulatedLine(u, truth, power));
  }

  void set(Condition condition) {
    conditions.add(condition);
  }

  void silence(Unit unit, boolean away) {
    line(unit).silence(away);
  }

  /// One kind of chip work fails. @param spoils true: the chip refused; false: the reader is away
  void failChipWork(@Nullable String work, boolean spoils) {
    chips.fail(work, spoils);
  }
}
