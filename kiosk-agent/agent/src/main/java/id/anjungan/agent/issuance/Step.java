package id.anjungan.agent.issuance;

import java.util.function.Function;

/// One step of the making: it reached the next state of the card, or the making stops here with the
/// blank already ended. @param <T> the next state
sealed interface Step<T> {

  record Reached<T>(T state) implements Step<T> {}

  record Stopped<T>(Setback why) implements Step<T> {}

  /// Goes on from the state that was reached.
  default <U> Step<U> then(Function<T, Step<U>> next) {
    return switch (this) {
      case Reached<T>(T state) -> next.apply(state);
      case Stopped<T>(Setback why) -> new Stopped<>(why);
    };
  }
}
