package id.anjungan.agent.device.hopper.crt;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.agent.device.crt.CrtCommand;
import id.anjungan.agent.device.crt.CrtErrors;
import id.anjungan.agent.device.crt.CrtReply;
import id.anjungan.agent.device.crt.CrtTimings;
import id.anjungan.agent.device.crt.CrtUnit;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.SerialLine;
import id.anjungan.central.contract.ChipUid;
import java.util.OptionalInt;

/// A dispenser of the CRT-591 family as the hopper (docs/devices).
///
/// Where the answer to a motion is lost, each motion below names what proves it; without that proof
/// it has failed and the sensors have the word. All calls from one thread.
public final class Crt591Hopper implements Hopper {

  private static final int NO_CARD = 0x30;
  private static final int IN_REAR_PASSAGE = 0x31;
  private static final int AT_RF_STATION = 0x32;
  private static final int BIN_NOT_FULL = 0x30;
  private static final int BIN_FULL = 0x31;

  private final String name;
  private final CrtUnit unit;

  public Crt591Hopper(String name, SerialLine line, int address, KioskClock clock) {
    this(name, line, address, CrtTimings.STANDARD, clock);
  }

  /// @param name in the registry, such as `HOPPER-1` @param address 0 to 15
  public Crt591Hopper(
      String name, SerialLine line, int address, CrtTimings timings, KioskClock clock) {
    this.name = name;
    this.unit = new CrtUnit(line, address, Unit.HOPPER, timings, clock);
  }

  @Override
  public String name() {
    return name;
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
  public Reading<HopperStatus> status() {
    return switch (unit.ask(CrtCommand.STATUS)) {
      case Reading.Told<CrtReply.Positive>(CrtReply.Positive told) -> status(told);
      case Reading.Silent<CrtReply.Positive>(DeviceFault fault) -> Reading.silent(fault);
    };
  }

  private static Reading<HopperStatus> status(CrtReply.Positive told) {
    if (told.st0() < NO_CARD
        || told.st0() > AT_RF_STATION
        || told.st1() < 0x30
        || told.st1() > 0x32
        || (told.st2() != BIN_NOT_FULL && told.st2() != BIN_FULL)) {
      return Reading.silent(CrtErrors.unknown(Unit.HOPPER, told));
    }
    return Reading.told(
        new HopperStatus(position(told.st0()), level(told.st1()), told.st2() == BIN_FULL));
  }

  private static HopperStatus.Position position(int st0) {
    return switch (st0) {
      case IN_REAR_PASSAGE -> HopperStatus.Position.REAR_PASSAGE;
      case AT_RF_STATION -> HopperStatus.Position.RF_STATION;
      default -> HopperStatus.Position.NONE;
    };
  }

  private static HopperStatus.Level level(int st1) {
    return switch (st1) {
      case 0x30 -> HopperStatus.Level.EMPTY;
      case 0x31 -> HopperStatus.Level.FEW;
      default -> HopperStatus.Level.ENOUGH;
    };
  }

  /// Proved by a blank at the RF station where none was before.
  @Override
  public Motion feed() {
    return unit.move(
        CrtCommand.TO_RF_STATION,
        (before, after, limit) -> before.st0() == NO_CARD && after.st0() == AT_RF_STATION,
        unit.motionLimit());
  }

  @Override
  public Reading<ChipUid> readUid() {
    Contact contact = unit.chip().connect();
    unit.chip().close();
    return switch (contact) {
      case Contact.Contactless(ChipUid uid, char _) -> Reading.told(uid);
      case Contact.Failed(DeviceFault fault) -> Reading.silent(fault);
      case Contact.Absent _, Contact.ContactChip _ -> noChip();
    };
  }

  /// A dead chip and no card at all look alike to the field; the sensor of the station tells them
  /// apart.
  private Reading<ChipUid> noChip() {
    return switch (status()) {
      case Reading.Silent<HopperStatus>(DeviceFault fault) -> Reading.silent(fault);
      case Reading.Told<HopperStatus>(HopperStatus now)
          when now.card() == HopperStatus.Position.RF_STATION ->
          Reading.silent(fault(FaultCode.HARDWARE_ERROR, "the chip of the blank does not answer"));
      case Reading.Told<HopperStatus> _ ->
          Reading.silent(fault(FaultCode.NO_MEDIA, "no blank at the RF station"));
    };
  }

  /// Proved by a path that is empty now, was not before, and an error bin that got nothing.
  @Override
  public Motion passOn() {
    Deadline limit = unit.motionLimit();
    OptionalInt counted = unit.binCount(limit);
    return unit.move(
        CrtCommand.LET_GO,
        (before, after, left) ->
            before.st0() != NO_CARD
                && after.st0() == NO_CARD
                && counted.isPresent()
                && unit.binCount(left).equals(counted),
        limit);
  }

  /// Proved by the bin's counter.
  @Override
  public Motion drop() {
    Deadline limit = unit.motionLimit();
    OptionalInt counted = unit.binCount(limit);
    return unit.move(
        CrtCommand.TO_BIN,
        (before, after, left) -> after.st0() == NO_CARD && unit.oneMoreInBin(counted, left),
        limit);
  }

  private static DeviceFault fault(FaultCode code, String detail) {
    return new DeviceFault(Unit.HOPPER, code, detail);
  }
}
