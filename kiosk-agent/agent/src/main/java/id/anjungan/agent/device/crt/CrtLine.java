package id.anjungan.agent.device.crt;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.LineSilentException;
import id.anjungan.agent.device.line.SerialLine;
import java.time.Duration;
import java.util.Optional;

/// The dialogue with one CRT unit: a command, its acknowledgement, its answer.
///
/// All calls from one thread. Nothing the unit does makes it throw.
final class CrtLine {

  private static final int TRIES = 3;

  private final SerialLine line;
  private final Unit unit;
  private final CrtTimings timings;
  private final KioskClock clock;
  private final CrtFrames frames;

  CrtLine(SerialLine line, int address, Unit unit, CrtTimings timings, KioskClock clock) {
    this.line = line;
    this.unit = unit;
    this.timings = timings;
    this.clock = clock;
    this.frames = new CrtFrames(address);
  }

  Unit unit() {
    return unit;
  }

  CrtTimings timings() {
    return timings;
  }

  Deadline deadline(Duration duration) {
    return Deadline.in(clock, duration);
  }

  /// Asks, and asks again when no readable answer comes; at most three times in all.
  CrtReply query(CrtCommand command, Deadline deadline) {
    CrtReply reply = once(command, timings.query(), deadline);
    for (int more = TRIES - 1; more > 0 && !heard(reply) && !deadline.passed(); more--) {
      reply = once(command, timings.query(), deadline);
    }
    return reply;
  }

  /// Orders something that must not happen twice: repeated only while the unit says that it could
  /// not read the command.
  CrtReply order(CrtCommand command, Duration patience, Deadline deadline) {
    CrtReply reply = once(command, patience, deadline);
    for (int more = TRIES - 1; more > 0 && reply instanceof CrtReply.NotRead; more--) {
      reply = once(command, patience, deadline);
    }
    return reply;
  }

  private static boolean heard(CrtReply reply) {
    return reply instanceof CrtReply.Positive || reply instanceof CrtReply.Refused;
  }

  private CrtReply once(CrtCommand command, Duration patience, Deadline deadline) {
    try {
      line.open();
      line.discard();
      frames.reset();
      line.write(frames.frame(command.bytes()), deadline);
      return heardOut(command, patience, deadline);
    } catch (LineDownException down) {
      return new CrtReply.Lost(fault(FaultCode.OFFLINE, String.valueOf(down.getMessage())));
    }
  }

  private CrtReply heardOut(CrtCommand command, Duration patience, Deadline deadline)
      throws LineDownException {
    try {
      CrtToken first = token(deadline.within(timings.acknowledge()));
      if (first instanceof CrtToken.NotRead) {
        return new CrtReply.NotRead(fault(FaultCode.PROTOCOL_ERROR, command + " not read: NAK"));
      }
      return answer(first, command, deadline.within(patience));
    } catch (LineSilentException silent) {
      signal(CrtFrames.EOT);
      return new CrtReply.Lost(fault(FaultCode.OFFLINE, command + " not answered in time"));
    }
  }

  /// @param first what came first: ACK, or the answer itself when its ACK was lost
  private CrtReply answer(CrtToken first, CrtCommand command, Deadline limit)
      throws LineDownException, LineSilentException {
    CrtToken token = first instanceof CrtToken.Acknowledged ? token(limit) : first;
    Optional<CrtReply> reply = reply(token, command);
    if (reply.isEmpty()) {
      line.settle(timings.gap(), limit);
      signal(CrtFrames.NAK);
      reply = reply(token(limit), command);
    }
    return reply.isPresent() ? taken(reply.get()) : garbled(command);
  }

  private static Optional<CrtReply> reply(CrtToken token, CrtCommand command) {
    return token instanceof CrtToken.Frame frame
        ? CrtReply.parse(frame.data(), command)
        : Optional.empty();
  }

  private CrtReply taken(CrtReply reply) throws LineDownException {
    signal(CrtFrames.ACK);
    return reply;
  }

  private CrtReply garbled(CrtCommand command) throws LineDownException {
    signal(CrtFrames.EOT);
    return new CrtReply.Lost(
        fault(FaultCode.PROTOCOL_ERROR, command + " answered twice with what is no answer to it"));
  }

  private void signal(int octet) throws LineDownException {
    line.write(new byte[] {(byte) octet}, deadline(timings.acknowledge()));
  }

  /// The next token that means something.
  private CrtToken token(Deadline limit) throws LineDownException, LineSilentException {
    CrtToken token = next(limit);
    while (token instanceof CrtToken.Pending) {
      token = next(limit);
    }
    return token;
  }

  /// A frame that stops half-way is damaged, not silent: the unit is there and can be asked again.
  private CrtToken next(Deadline limit) throws LineDownException, LineSilentException {
    if (!frames.inside()) {
      return frames.accept(line.read(limit));
    }
    try {
      return frames.accept(line.read(limit.within(timings.gap())));
    } catch (LineSilentException stopped) {
      frames.reset();
      return new CrtToken.Damaged("it stops half-way");
    }
  }

  private DeviceFault fault(FaultCode code, String detail) {
    return new DeviceFault(unit, code, detail);
  }
}
