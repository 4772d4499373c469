package id.anjungan.agent.journey;

import java.util.function.Function;

/// One step of a visit: it went, and gives what the next step needs, or the visit is over.
///
/// @param <T> what is true after this step
sealed interface Step<T> {

  record Went<T>(T state) implements Step<T> {}

  record Over<T>(VisitEnd end) implements Step<T> {}

  static <T> Step<T> over(Outcome outcome, String code, OldCardPlace oldCard) {
    return new Over<>(VisitEnd.of(outcome, code, oldCard));
  }

  /// The next step, unless the visit is over.
  default <U> Step<U> then(Function<T, Step<U>> next) {
    return switch (this) {
      case Went<T>(T state) -> next.apply(state);
      case Over<T>(VisitEnd end) -> new Over<>(end);
    };
  }

  /// The last step.
  default VisitEnd finish(Function<T, VisitEnd> last) {
    return switch (this) {
      case Went<T>(T state) -> last.apply(state);
      case Over<T>(VisitEnd end) -> end;
    };
  }
}
