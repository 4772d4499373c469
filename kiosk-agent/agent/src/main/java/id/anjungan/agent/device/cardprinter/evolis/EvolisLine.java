package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.LineSilentException;
import id.anjungan.agent.device.line.SerialLine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// The dialogue with the printer: `ESC text CR`, answered by a text that ends with NUL
/// (docs/devices, Evolis). All calls from one thread; nothing the printer does makes it throw.
final class EvolisLine {

  static final Pattern OK = Pattern.compile("OK");

  private static final int TRIES = 3;
  private static final int LONGEST_ANSWER = 256;
  private static final byte ESC = 0x1B;
  private static final byte CR = 0x0D;
  private static final String REFUSAL = "NOK;";
  private static final Duration BUSY_PAUSE = Duration.ofMillis(200);

  private final SerialLine line;
  private final EvolisTimings timings;
  private final KioskClock clock;

  EvolisLine(SerialLine line, EvolisTimings timings, KioskClock clock) {
    this.line = line;
    this.timings = timings;
    this.clock = clock;
  }

  Deadline deadline(Duration duration) {
    return Deadline.in(clock, duration);
  }

  /// Asks, and asks again when no fitting answer comes; at most three times in all.
  EvolisAnswer query(String question, Pattern expected, Deadline deadline) {
    EvolisAnswer answer = asked(question, expected, deadline);
    for (int more = TRIES - 1; more > 0 && answer instanceof EvolisAnswer.Lost; more--) {
      answer = asked(question, expected, deadline);
    }
    return answer;
  }

  private EvolisAnswer asked(String question, Pattern expected, Deadline deadline) {
    return exchanged(command(question), expected, false, timings.query(), deadline);
  }

  /// Orders something once, answered by OK. A printer that says it is busy has not acted: it is
  /// asked again until the deadline.
  EvolisAnswer order(byte[] command, Duration patience, Deadline deadline) {
    EvolisAnswer answer = exchanged(command, OK, true, patience, deadline);
    while (answer instanceof EvolisAnswer.Refused(String code)
        && code.equals("BUSY")
        && deadline.left().compareTo(BUSY_PAUSE) > 0) {
      clock.pause(BUSY_PAUSE);
      answer = exchanged(command, OK, true, patience, deadline);
    }
    return answer;
  }

  static byte[] command(String text) {
    return command(text, new byte[0]);
  }

  /// @param binary follows the text before the closing CR
  static byte[] command(String text, byte[] binary) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    byte[] command = new byte[ascii.length + binary.length + 2];
    command[0] = ESC;
    System.arraycopy(ascii, 0, command, 1, ascii.length);
    System.arraycopy(binary, 0, command, 1 + ascii.length, binary.length);
    command[command.length - 1] = CR;
    return command;
  }

  /// @param onlyFirst whether an answer that does not fit ends the exchange; else it is taken for a
  ///   late answer to something earlier and passed over
  private EvolisAnswer exchanged(
      byte[] command, Pattern expected, boolean onlyFirst, Duration patience, Deadline deadline) {
    try {
      line.open();
      line.discard();
      line.write(command, deadline);
      return answer(expected, onlyFirst, deadline.within(patience));
    } catch (LineDownException down) {
      return lost(FaultCode.OFFLINE, String.valueOf(down.getMessage()));
    }
  }

  private EvolisAnswer answer(Pattern expected, boolean onlyFirst, Deadline limit)
      throws LineDownException {
    FaultCode silence = FaultCode.OFFLINE;
    try {
      while (true) {
        String text = text(limit);
        if (text.startsWith(REFUSAL)) {
          return new EvolisAnswer.Refused(text.substring(REFUSAL.length()));
        }
        if (expected.matcher(text).matches()) {
          return new EvolisAnswer.Said(text);
        }
        if (onlyFirst) {
          return lost(FaultCode.PROTOCOL_ERROR, "unknown answer of " + text.length() + " letters");
        }
        silence = FaultCode.PROTOCOL_ERROR;
      }
    } catch (LineSilentException silent) {
      return lost(silence, "no fitting answer in time");
    }
  }

  /// The next answer; of a too long one its beginning. Letters that are no ASCII text become '?'.
  private String text(Deadline limit) throws LineDownException, LineSilentException {
    StringBuilder text = new StringBuilder();
    int octet = line.read(limit);
    while (octet != 0) {
      if (text.length() < LONGEST_ANSWER) {
        text.append(octet >= 0x20 && octet < 0x7F ? (char) octet : '?');
      }
      octet = line.read(limit);
    }
    return text.toString();
  }

  private static EvolisAnswer lost(FaultCode code, String detail) {
    return new EvolisAnswer.Lost(new DeviceFault(Unit.CARD_PRINTER, code, detail));
  }
}
