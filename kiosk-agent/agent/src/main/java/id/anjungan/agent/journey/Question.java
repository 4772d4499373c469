package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A screen that waits for the citizen.
///
/// @param actions what may be touched @param timed whether the time without a touch counts
record Question(@Nullable Stage stage, ViewContent content, List<Action> actions, boolean timed) {

  Question {
    actions = List.copyOf(actions);
  }

  /// A screen of a visit before the making: besides its own actions it takes help, the languages
  /// and the wish to stop.
  static Question inVisit(Stage stage, ViewContent content, Action... own) {
    List<Action> actions = new ArrayList<>(List.of(own));
    actions.addAll(
        List.of(Action.STOP, Action.HELP, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH));
    return new Question(stage, content, actions, true);
  }

  /// A screen that can only be read and left.
  static Question toRead(@Nullable Stage stage, ViewContent content) {
    return new Question(
        stage,
        content,
        List.of(Action.FINISH, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH),
        true);
  }

  /// The screen between two visits: it waits for ever.
  static Question attract(ViewContent content) {
    return new Question(
        null,
        content,
        List.of(Action.START, Action.HELP, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH),
        false);
  }

  /// The help page of the screen that it interrupts.
  static Question help(Question interrupted) {
    return new Question(
        interrupted.stage(),
        new ViewContent.Help(HelpWords.about(interrupted.content().screen())),
        List.of(Action.BACK, Action.STOP, Action.SPEAK_INDONESIAN, Action.SPEAK_ENGLISH),
        true);
  }

  boolean offers(Action action) {
    return actions.contains(action);
  }
}
