package id.anjungan.agent.device.gpio.serial;

import id.anjungan.agent.device.FaultCode;
import java.util.Optional;

/// How the board answered one command.
sealed interface IoBoardAnswer {

  /// The level of an input.
  record Level(boolean high) implements IoBoardAnswer {}

  /// Done; nothing to tell.
  record Prompt() implements IoBoardAnswer {}

  /// `?`
  record Unknown() implements IoBoardAnswer {}

  record Unheard(FaultCode code, String detail) implements IoBoardAnswer {}

  /// Reads what stands before the prompt; empty when it is no answer. A board that echoes the
  /// command is understood as well (Numato's manual).
  static Optional<IoBoardAnswer> parse(String text, String command) {
    String answer = text.strip();
    if (answer.startsWith(command)) {
      answer = answer.substring(command.length()).strip();
    }
    return switch (answer) {
      case "" -> Optional.of(new Prompt());
      case "0" -> Optional.of(new Level(false));
      case "1" -> Optional.of(new Level(true));
      case "?" -> Optional.of(new Unknown());
      default -> Optional.empty();
    };
  }
}
