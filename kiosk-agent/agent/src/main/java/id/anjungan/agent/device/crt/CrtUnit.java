package id.anjungan.agent.device.crt;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.SerialLine;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// A CRT unit as its drivers see it: questions, and motions that are never repeated blindly.
///
/// When the unit says that it was not reset since power came, it is initialised once, the card
/// staying where it is, and asked again. When the answer to a motion is lost, the sensors are
/// asked, and the motion is done only if they prove it. All calls from one thread.
public final class CrtUnit {

  /// Whether sensors prove that a motion whose answer was lost has happened.
  @FunctionalInterface
  public interface Proof {
    /// @param limit for questions of the proof itself
    boolean holds(CrtReply.Positive before, CrtReply.Positive after, Deadline limit);
  }

  private final CrtLine line;
  private final CrtChip chip;

  /// @param address 0 to 15, as set at the unit's switches
  public CrtUnit(SerialLine line, int address, Unit unit, CrtTimings timings, KioskClock clock) {
    if (address < 0 || address > 15) {
      throw new IllegalArgumentException("the address of a CRT unit is 0 to 15");
    }
    this.line = new CrtLine(line, address, unit, timings, clock);
    this.chip = new CrtChip(this.line, this);
  }

  /// The chip at the unit's RF station.
  public CrtChip chip() {
    return chip;
  }

  /// Within `wholeQuery` of the timings.
  public Reading<CrtReply.Positive> ask(CrtCommand command) {
    return ask(command, line.deadline(line.timings().wholeQuery()));
  }

  public Reading<CrtReply.Positive> ask(CrtCommand command, Deadline limit) {
    return reading(command, asked(command, limit));
  }

  CrtReply asked(CrtCommand command, Deadline deadline) {
    CrtReply reply = line.query(command, deadline);
    if (!wantsReset(reply)) {
      return reply;
    }
    CrtReply reset = line.order(CrtCommand.INITIALISE, line.timings().motion(), deadline);
    return reset instanceof CrtReply.Positive ? line.query(command, deadline) : reset;
  }

  /// By when a motion with all its questions has ended: `wholeMotion` of the timings from now.
  public Deadline motionLimit() {
    return line.deadline(line.timings().wholeMotion());
  }

  /// Orders a motion and says how it ended.
  public Motion move(CrtCommand order, Proof proof, Deadline deadline) {
    return switch (reading(CrtCommand.STATUS, asked(CrtCommand.STATUS, deadline))) {
      case Reading.Silent<CrtReply.Positive>(DeviceFault fault) -> Motion.failed(fault);
      case Reading.Told<CrtReply.Positive>(CrtReply.Positive before) ->
          moved(order, before, proof, deadline);
    };
  }

  private Motion moved(CrtCommand order, CrtReply.Positive before, Proof proof, Deadline deadline) {
    return switch (ordered(order, deadline)) {
      case CrtReply.Positive _ -> Motion.DONE;
      case CrtReply.Refused(String code) ->
          Motion.failed(CrtErrors.fault(line.unit(), order, code));
      case CrtReply.NotRead(DeviceFault fault) -> Motion.failed(fault);
      case CrtReply.Lost(DeviceFault fault) -> sensed(before, proof, fault, deadline);
    };
  }

  private CrtReply ordered(CrtCommand order, Deadline deadline) {
    CrtReply reply = line.order(order, line.timings().motion(), deadline);
    if (!wantsReset(reply) || order.equals(CrtCommand.INITIALISE)) {
      return reply;
    }
    CrtReply reset = line.order(CrtCommand.INITIALISE, line.timings().motion(), deadline);
    return reset instanceof CrtReply.Positive
        ? line.order(order, line.timings().motion(), deadline)
        : reset;
  }

  private Motion sensed(
      CrtReply.Positive before, Proof proof, DeviceFault loss, Deadline deadline) {
    if (line.query(CrtCommand.STATUS, deadline) instanceof CrtReply.Positive after) {
      return proof.holds(before, after, deadline)
          ? Motion.DONE
          : Motion.failed(
              new DeviceFault(loss.unit(), loss.code(), loss.detail() + "; it stands at " + after));
    }
    return Motion.failed(loss);
  }

  private static boolean wantsReset(CrtReply reply) {
    return reply instanceof CrtReply.Refused(String code) && code.equals(CrtErrors.NOT_RESET);
  }

  /// Cards in the bin, 0 to 9999; empty when the unit does not tell.
  public OptionalInt binCount(Deadline limit) {
    return ask(CrtCommand.BIN_COUNT, limit) instanceof Reading.Told<CrtReply.Positive>(var told)
        ? count(told.data())
        : OptionalInt.empty();
  }

  private static OptionalInt count(byte[] digits) {
    String text = new String(digits, StandardCharsets.US_ASCII);
    return text.matches("[0-9]{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /// Cards in the bin, 0 to 9999, or why the unit does not tell.
  public Reading<Integer> askBin() {
    return switch (ask(CrtCommand.BIN_COUNT)) {
      case Reading.Silent<CrtReply.Positive>(DeviceFault fault) -> Reading.silent(fault);
      case Reading.Told<CrtReply.Positive>(CrtReply.Positive told) -> {
        OptionalInt cards = count(told.data());
        yield cards.isPresent()
            ? Reading.told(cards.getAsInt())
            : Reading.silent(CrtErrors.unknown(line.unit(), told));
      }
    };
  }

  /// Whether one card more lies in the bin than before; the counter goes on from 9999 to 0.
  public boolean oneMoreInBin(OptionalInt before, Deadline limit) {
    OptionalInt now = before.isPresent() ? binCount(limit) : OptionalInt.empty();
    return now.isPresent() && now.getAsInt() == (before.getAsInt() + 1) % 10_000;
  }

  /// Whether the unit takes a command that it refuses before it is initialised.
  public boolean isInitialised(Deadline limit) {
    return line.query(CrtCommand.BIN_COUNT, limit) instanceof CrtReply.Positive;
  }

  private Reading<CrtReply.Positive> reading(CrtCommand command, CrtReply reply) {
    return switch (reply) {
      case CrtReply.Positive positive -> Reading.told(positive);
      case CrtReply.Refused(String code) ->
          Reading.silent(CrtErrors.fault(line.unit(), command, code));
      case CrtReply.NotRead(DeviceFault fault) -> Reading.silent(fault);
      case CrtReply.Lost(DeviceFault fault) -> Reading.silent(fault);
    };
  }
}
