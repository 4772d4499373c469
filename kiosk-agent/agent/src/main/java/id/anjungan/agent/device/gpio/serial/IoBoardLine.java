package id.anjungan.agent.device.gpio.serial;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.LineSilentException;
import id.anjungan.agent.device.line.SerialLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// The dialogue with the board: a line of ASCII, answered up to the prompt `>`. All calls from one
/// thread.
final class IoBoardLine {

  private static final int TRIES = 3;
  private static final int LONGEST_ANSWER = 64;
  private static final char PROMPT = '>';

  private final SerialLine line;
  private final Duration patience;
  private final KioskClock clock;

  IoBoardLine(SerialLine line, Duration patience, KioskClock clock) {
    this.line = line;
    this.patience = patience;
    this.clock = clock;
  }

  IoBoardAnswer ask(String command) {
    IoBoardAnswer answer = once(command);
    for (int more = TRIES - 1; more > 0 && answer instanceof IoBoardAnswer.Unheard; more--) {
      answer = once(command);
    }
    return answer;
  }

  private IoBoardAnswer once(String command) {
    Deadline deadline = Deadline.in(clock, patience);
    try {
      line.open();
      line.discard();
      line.write((command + "\r").getBytes(StandardCharsets.US_ASCII), deadline);
      Optional<IoBoardAnswer> answer = IoBoardAnswer.parse(text(deadline), command);
      return answer.orElseGet(
          () -> new IoBoardAnswer.Unheard(FaultCode.PROTOCOL_ERROR, "unreadable answer"));
    } catch (LineSilentException silent) {
      return new IoBoardAnswer.Unheard(FaultCode.OFFLINE, command + ": no answer");
    } catch (LineDownException down) {
      return new IoBoardAnswer.Unheard(FaultCode.OFFLINE, String.valueOf(down.getMessage()));
    }
  }

  private String text(Deadline deadline) throws LineDownException, LineSilentException {
    StringBuilder text = new StringBuilder();
    int octet = line.read(deadline);
    while (octet != PROMPT) {
      if (text.length() < LONGEST_ANSWER) {
        text.append((char) octet);
      }
      octet = line.read(deadline);
    }
    return text.toString();
  }
}
