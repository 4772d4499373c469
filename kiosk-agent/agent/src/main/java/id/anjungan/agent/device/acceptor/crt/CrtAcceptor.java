package id.anjungan.agent.device.acceptor.crt;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.crt.CrtCommand;
import id.anjungan.agent.device.crt.CrtErrors;
import id.anjungan.agent.device.crt.CrtReply;
import id.anjungan.agent.device.crt.CrtTimings;
import id.anjungan.agent.device.crt.CrtUnit;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.SerialLine;
import java.util.OptionalInt;

/// A motor reader of the CRT-571 family as the acceptor (docs/devices).
///
/// Where the answer to a motion is lost, each motion below names what proves it; without that proof
/// it has failed and the sensors have the word. All calls from one thread.
public final class CrtAcceptor implements Acceptor {

  private static final int NO_CARD = 0x30;
  private static final int AT_MOUTH = 0x31;
  private static final int AT_RF_STATION = 0x32;
  private static final int NO = 0x30;
  private static final int YES = 0x31;

  private final CrtUnit unit;

  public CrtAcceptor(SerialLine line, int address, KioskClock clock) {
    this(line, address, CrtTimings.STANDARD, clock);
  }

  /// @param address 0 to 15
  public CrtAcceptor(SerialLine line, int address, CrtTimings timings, KioskClock clock) {
    this.unit = new CrtUnit(line, address, Unit.ACCEPTOR, timings, clock);
  }

  /// Proved by a command that a unit refuses until it is initialised.
  @Override
  public Motion initialise() {
    return unit.move(
        CrtCommand.INITIALISE,
        (before, after, limit) -> unit.isInitialised(limit),
        unit.motionLimit());
  }

  @Override
  public Reading<AcceptorStatus> status() {
    return switch (unit.ask(CrtCommand.STATUS)) {
      case Reading.Told<CrtReply.Positive>(CrtReply.Positive told) -> status(told);
      case Reading.Silent<CrtReply.Positive>(DeviceFault fault) -> Reading.silent(fault);
    };
  }

  private static Reading<AcceptorStatus> status(CrtReply.Positive told) {
    if (told.st0() < NO_CARD
        || told.st0() > AT_RF_STATION
        || !yesOrNo(told.st1())
        || !yesOrNo(told.st2())) {
      return Reading.silent(CrtErrors.unknown(Unit.ACCEPTOR, told));
    }
    AcceptorStatus.Position card =
        switch (told.st0()) {
          case AT_MOUTH -> AcceptorStatus.Position.MOUTH;
          case AT_RF_STATION -> AcceptorStatus.Position.RF_STATION;
          default -> AcceptorStatus.Position.NONE;
        };
    return Reading.told(new AcceptorStatus(card, told.st1() == YES, told.st2() == YES));
  }

  private static boolean yesOrNo(int octet) {
    return octet == NO || octet == YES;
  }

  /// Proved by the entry's state.
  @Override
  public Motion allowEntry() {
    return unit.move(
        CrtCommand.ALLOW_ENTRY, (before, after, limit) -> after.st1() == YES, unit.motionLimit());
  }

  /// Proved by the entry's state.
  @Override
  public Motion forbidEntry() {
    return unit.move(
        CrtCommand.FORBID_ENTRY, (before, after, limit) -> after.st1() == NO, unit.motionLimit());
  }

  /// Proved by a card at the RF station.
  @Override
  public Motion latch() {
    return unit.move(
        CrtCommand.TO_RF_STATION,
        (before, after, limit) -> after.st0() == AT_RF_STATION,
        unit.motionLimit());
  }

  /// Proved by the sensor of the mouth, or by a card that was there and is not any more.
  @Override
  public Motion giveBack() {
    return unit.move(CrtCommand.LET_GO, this::isGivenBack, unit.motionLimit());
  }

  private boolean isGivenBack(CrtReply.Positive before, CrtReply.Positive after, Deadline limit) {
    return switch (after.st0()) {
      case NO_CARD -> before.st0() != NO_CARD;
      case AT_MOUTH -> mouthCovered(limit);
      default -> false;
    };
  }

  private boolean mouthCovered(Deadline limit) {
    return unit.ask(CrtCommand.SENSORS, limit) instanceof Reading.Told<CrtReply.Positive>(var told)
        && told.data().length == 4
        && told.data()[0] == YES;
  }

  /// Proved by the bin's counter, never by an empty path alone (docs/devices, "In the bin").
  @Override
  public Motion retain() {
    Deadline limit = unit.motionLimit();
    OptionalInt counted = unit.binCount(limit);
    return unit.move(
        CrtCommand.TO_BIN,
        (before, after, left) -> after.st0() == NO_CARD && unit.oneMoreInBin(counted, left),
        limit);
  }

  @Override
  public Reading<BinCount> binCount() {
    return switch (unit.askBin()) {
      case Reading.Told<Integer>(Integer cards) -> Reading.told(new BinCount(cards));
      case Reading.Silent<Integer>(DeviceFault fault) -> Reading.silent(fault);
    };
  }

  @Override
  public ChipChannel chip() {
    return unit.chip();
  }
}
