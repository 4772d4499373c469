package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A screen that waits for the citizen. @param actions what may be touched
record Question(@Nullable Stage stage, ViewContent content, List<Action> actions) {

  Question {
    actions = List.copyOf(actions);
  }

  /// A screen of a visit before the making: besides its own actions it takes help, the languages
  /// and the wish to stop.
  static Question inVisit(Stage stage, ViewContent content, Action... own) {
    List<Action> actions = new ArrayList<>(List.of(own));
    actions.addAll(
        List.of(Action.STOP, Action.HELP, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH));
    return new Question(stage, content, actions);
  }

  /// A screen that can only be read and left.
  static Question toRead(@Nullable Stage stage, ViewContent content) {
    return new Question(
        stage,
        content,
        List.of(Action.FINISH, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH));
  }

  boolean offers(Action action) {
    return actions.contains(action);
  }
}
