package id.anjungan.agent.link;

import id.anjungan.central.contract.Problem;

/// How one try of a command ended.
public sealed interface CentreAnswer<T> {

  record Answered<T>(T value) implements CentreAnswer<T> {}

  /// The centre answered that it will not. With [Problem#retry()] it may later.
  record Refused<T>(Problem problem) implements CentreAnswer<T> {}

  /// No answer, or none that can be read: it may or may not have happened there.
  record Lost<T>(String why) implements CentreAnswer<T> {}
}
