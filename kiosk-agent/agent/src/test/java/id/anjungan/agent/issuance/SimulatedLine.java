package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.Power;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The line to one unit: its orders act on the [Truth] while the unit answers.
final class SimulatedLine {

  private final Unit unit;
  private final Truth truth;
  private final Power power;
  private boolean silent;

  SimulatedLine(Unit unit, Truth truth, Power power) {
    this.unit = unit;
    this.truth = truth;
    this.power = power;
  }

  void silence(boolean away) {
    silent = away;
  }

  Motion motion(@Nullable FaultCode fault) {
    return fault == null ? Motion.DONE : Motion.failed(new DeviceFault(unit, fault, "simulated"));
  }

  /// An order to the motor: the card at one of these places goes to the target.
  Motion move(String order, Place target, Place... from) {
    return motion(silent ? FaultCode.OFFLINE : truth.move(order, target, from));
  }

  /// Sets the unit ready. @param old whether it moves old cards or new ones
  Motion settle(Set<Place> places, boolean old) {
    power.instant("set ready " + unit);
    if (silent) {
      return motion(FaultCode.OFFLINE);
    }
    boolean clear = truth.settle(card -> card.old() == old && places.contains(card.place()));
    return motion(clear ? null : FaultCode.JAM);
  }

  <T> Reading<T> told(T status) {
    return silent
        ? Reading.silent(new DeviceFault(unit, FaultCode.OFFLINE, "simulated"))
        : Reading.told(status);
  }
}
