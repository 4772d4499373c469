package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Action;
import org.jspecify.annotations.Nullable;

/// What the citizen did since the last look.
sealed interface Reply {

  record Nothing() implements Reply {}

  /// Was asked whether still there, or read the help, and is back at the question.
  record Back() implements Reply {}

  record Touched(Action action, @Nullable String choice) implements Reply {}

  /// Nobody answered, or the agent is to end.
  record Gone() implements Reply {}
}
