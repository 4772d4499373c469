package id.anjungan.central.platform;

import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Text;
import java.util.function.Function;

/// What a command came to: its answer, or the rule that said no. A refusal has changed nothing.
public sealed interface Answer<T> {

  record Given<T>(T value) implements Answer<T> {}

  record Refused<T>(Problem problem) implements Answer<T> {}

  static <T> Answer<T> of(T value) {
    return new Given<>(value);
  }

  /// @param detail the cause, without personal data, for the log and the support
  static <T> Answer<T> refused(int status, String code, String detail, Text nextStep) {
    return new Refused<>(Problem.of(status, code, detail, nextStep, false));
  }

  static <T> Answer<T> refused(Problem problem) {
    return new Refused<>(problem);
  }

  /// Goes on with the value, or passes the refusal through.
  default <R> Answer<R> then(Function<T, Answer<R>> next) {
    return switch (this) {
      case Given<T>(T value) -> next.apply(value);
      case Refused<T>(Problem problem) -> new Refused<>(problem);
    };
  }
}
