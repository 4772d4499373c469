package id.anjungan.agent.device.gpio.serial;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.line.SerialLine;
import java.time.Duration;

/// A USB-serial I/O board: `gpio read N`, `gpio set N`, `gpio clear N` (docs/devices).
///
/// Setting a light twice does no harm: every command is repeated when no readable answer comes. All
/// calls from one thread.
public final class SerialIoBoard implements IoBoard {

  private static final Duration ANSWER = Duration.ofMillis(300);

  private final IoBoardLine board;

  public SerialIoBoard(SerialLine line, KioskClock clock) {
    this(line, ANSWER, clock);
  }

  /// @param answer how long one answer may take; a call ends after three times that
  public SerialIoBoard(SerialLine line, Duration answer, KioskClock clock) {
    this.board = new IoBoardLine(line, answer, clock);
  }

  @Override
  public Reading<Boolean> read(Input input) {
    return switch (board.ask("gpio read " + number(input))) {
      case IoBoardAnswer.Level(boolean high) -> Reading.told(high);
      case IoBoardAnswer.Prompt _ ->
          Reading.silent(fault(FaultCode.PROTOCOL_ERROR, "no level for " + input));
      case IoBoardAnswer.Unknown _ -> Reading.silent(unknown());
      case IoBoardAnswer.Unheard(FaultCode code, String detail) ->
          Reading.silent(fault(code, detail));
    };
  }

  @Override
  public Motion set(Output output, boolean on) {
    return switch (board.ask((on ? "gpio set " : "gpio clear ") + number(output))) {
      case IoBoardAnswer.Prompt _ -> Motion.DONE;
      case IoBoardAnswer.Level _ ->
          Motion.failed(fault(FaultCode.PROTOCOL_ERROR, "a level instead of a prompt"));
      case IoBoardAnswer.Unknown _ -> Motion.failed(unknown());
      case IoBoardAnswer.Unheard(FaultCode code, String detail) ->
          Motion.failed(fault(code, detail));
    };
  }

  private static int number(Input input) {
    return switch (input) {
      case SERVICE_DOOR_OPEN -> 0;
      case HOPPER_DOOR_OPEN -> 1;
      case TAMPERED -> 2;
      case MAINS_PRESENT -> 3;
    };
  }

  private static int number(Output output) {
    return switch (output) {
      case MOUTH_LIGHT -> 8;
      case FINGER_LIGHT -> 9;
      case BEZEL_LIGHT -> 10;
      case RECEIPT_LIGHT -> 11;
      case IN_SERVICE_LIGHT -> 12;
      case OUT_OF_SERVICE_LIGHT -> 13;
    };
  }

  private static DeviceFault unknown() {
    return fault(FaultCode.PROTOCOL_ERROR, "the board does not know the command");
  }

  private static DeviceFault fault(FaultCode code, String detail) {
    return new DeviceFault(Unit.IO, code, detail);
  }
}
