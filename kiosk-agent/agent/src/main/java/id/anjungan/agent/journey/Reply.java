package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Action;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the citizen did since the last look.
sealed interface Reply {

  record Nothing() implements Reply {}

  /// Was asked whether still there, or read the help, and is back at the question.
  record Back() implements Reply {}

  record Touched(Action action, @Nullable String choice) implements Reply {}

  /// Nobody answered, or the agent is to end.
  record Gone() implements Reply {}

  /// The code with which the citizen leaves; empty when the visit goes on.
  default Optional<String> leaving() {
    return switch (this) {
      case Gone gone -> Optional.of("IDLE");
      case Touched(Action action, String choice) when action == Action.STOP ->
          Optional.of("STOPPED");
      default -> Optional.empty();
    };
  }

  default boolean touched(Action wanted) {
    return this instanceof Touched touch && touch.action() == wanted;
  }
}
