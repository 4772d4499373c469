package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.Card;
import id.anjungan.agent.issuance.Truth.ChipState;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.Power;
import id.anjungan.central.contract.ChipUid;
import java.util.Optional;
import java.util.Set;

/// The stack of blanks, the way to the printer and the error bin. Its sensors see the RF station
/// and the rear passage.
final class SimulatedHopper implements Hopper {

  private static final Set<Place> PLACES = Set.of(Place.STACK, Place.HOPPER_RF, Place.HOPPER_REAR);

  private final Truth truth;
  private final Power power;
  private final SimulatedLine line;
  private final Set<Condition> conditions;

  SimulatedHopper(Truth truth, Power power, SimulatedLine line, Set<Condition> conditions) {
    this.truth = truth;
    this.power = power;
    this.line = line;
    this.conditions = conditions;
  }

  @Override
  public String name() {
    return "HOPPER-1";
  }

  @Override
  public Motion initialise() {
    return line.settle(PLACES, false);
  }

  @Override
  public Reading<HopperStatus> status() {
    HopperStatus.Position position =
        truth
            .at(Place.HOPPER_RF, Place.HOPPER_REAR)
            .map(card ->
                card.place() == Place.HOPPER_RF
                    ? HopperStatus.Position.RF_STATION
                    : HopperStatus.Position.REAR_PASSAGE)
            .orElse(HopperStatus.Position.NONE);
    HopperStatus.Level level =
        truth.at(Place.STACK).isPresent() ? HopperStatus.Level.FEW : HopperStatus.Level.EMPTY;
    return line.told(
        new HopperStatus(position, level, conditions.contains(Condition.HOPPER_BIN_FULL)));
  }

  @Override
  public Motion feed() {
    if (truth.at(Place.STACK).isEmpty()) {
      return line.motion(FaultCode.EMPTY);
    }
    return line.move("feed", Place.HOPPER_RF, Place.STACK);
  }

  @Override
  public Reading<ChipUid> readUid() {
    power.instant("read UID");
    Optional<Card> card = truth.at(Place.HOPPER_RF).filter(c -> c.chip() != ChipState.DEAD);
    return card.<Reading<ChipUid>>map(c -> line.told(c.uid()))
        .orElseGet(() ->
            Reading.silent(new DeviceFault(Unit.HOPPER, FaultCode.HARDWARE_ERROR, "no chip")));
  }

  @Override
  public Motion passOn() {
    return line.move("passOn", Place.PRINTER_ENTRY, Place.HOPPER_RF, Place.HOPPER_REAR);
  }

  @Override
  public Motion drop() {
    return line.move("drop", Place.HOPPER_BIN, Place.HOPPER_RF, Place.HOPPER_REAR);
  }
}
