package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.Place;
import java.util.Set;

/// The mouth, the latch and the bin of the old card. Its sensors see mouth and latch.
final class SimulatedAcceptor implements Acceptor {

  private final Truth truth;
  private final SimulatedLine line;
  private final Set<Condition> conditions;
  private boolean entry;

  SimulatedAcceptor(Truth truth, SimulatedLine line, Set<Condition> conditions) {
    this.truth = truth;
    this.line = line;
    this.conditions = conditions;
  }

  @Override
  public Motion initialise() {
    return line.settle(Set.of(Place.MOUTH, Place.LATCH), true);
  }

  @Override
  public Reading<AcceptorStatus> status() {
    AcceptorStatus.Position position =
        truth
            .at(Place.MOUTH, Place.LATCH)
            .map(card ->
                card.place() == Place.MOUTH
                    ? AcceptorStatus.Position.MOUTH
                    : AcceptorStatus.Position.RF_STATION)
            .orElse(AcceptorStatus.Position.NONE);
    return line.told(
        new AcceptorStatus(position, entry, conditions.contains(Condition.ACCEPTOR_BIN_FULL)));
  }

  @Override
  public Motion allowEntry() {
    entry = true;
    return Motion.DONE;
  }

  @Override
  public Motion forbidEntry() {
    entry = false;
    return Motion.DONE;
  }

  @Override
  public Motion latch() {
    return line.move("latch", Place.LATCH, Place.MOUTH);
  }

  @Override
  public Motion giveBack() {
    return line.move("giveBack", Place.MOUTH, Place.LATCH, Place.MOUTH);
  }

  @Override
  public Reading<BinCount> binCount() {
    if (conditions.contains(Condition.NO_BIN_COUNT)) {
      return Reading.silent(new DeviceFault(Unit.ACCEPTOR, FaultCode.HARDWARE_ERROR, "no count"));
    }
    return line.told(new BinCount(truth.count(Place.ACCEPTOR_BIN)));
  }

  @Override
  public Motion retain() {
    if (conditions.contains(Condition.OLD_CARD_PULLED_OUT)) {
      truth.at(Place.LATCH).ifPresent(card -> truth.put(card.at(Place.CITIZEN)));
      return line.motion(FaultCode.OFFLINE);
    }
    return line.move("retain", Place.ACCEPTOR_BIN, Place.LATCH, Place.MOUTH);
  }

  @Override
  public ChipChannel chip() {
    throw new AssertionError(
        "the acceptor's chip channel was asked for; the card path asks ChipWork");
  }
}
