package id.anjungan.agent.verification;

import id.anjungan.agent.link.CentreAnswer;
import java.util.function.Function;

/// What the centre says of one impression. @param <V> the verdict that ends the check
sealed interface Opinion<V> {

  record Final<V>(V verdict) implements Opinion<V> {}

  /// Compared, and not this person's.
  record NoMatch<V>(int triesLeft) implements Opinion<V> {}

  /// Too poor to compare.
  record TooPoor<V>(int triesLeft) implements Opinion<V> {}

  /// Not looked at: the challenge that it answers lives no longer, or not at all.
  record Outlived<V>(CentreSilence silence) implements Opinion<V> {}

  record Silent<V>(CentreSilence silence) implements Opinion<V> {}

  static <A, V> Opinion<V> of(CentreAnswer<A> answer, Function<A, Opinion<V>> weigh) {
    return switch (answer) {
      case CentreAnswer.Answered<A>(A value) -> weigh.apply(value);
      case CentreAnswer.Refused<A> refused -> refused(CentreSilence.of(refused));
      case CentreAnswer.Lost<A> lost -> new Silent<>(CentreSilence.of(lost));
    };
  }

  private static <V> Opinion<V> refused(CentreSilence silence) {
    return switch (silence.code()) {
      case "CHALLENGE_EXPIRED", "CHALLENGE_UNKNOWN" -> new Outlived<>(silence);
      default -> new Silent<>(silence);
    };
  }
}
