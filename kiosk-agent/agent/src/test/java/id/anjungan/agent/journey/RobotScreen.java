package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A screen with a citizen before it who touches by habit: for each screen one action, or a row of
/// them of which the last is repeated; none: nobody is there.
final class RobotScreen implements Screen {

  private final Map<ScreenName, Deque<Act>> habits = new EnumMap<>(ScreenName.class);
  private final List<View> views = new ArrayList<>();
  private boolean touched;
  private @Nullable Action second;

  RobotScreen touches(ScreenName screen, Action... actions) {
    Deque<Act> acts = new ArrayDeque<>();
    for (Action action : actions) {
      acts.add(new Act(0, action, action == Action.CHOOSE_SERVICE ? "damaged" : null));
    }
    habits.put(screen, acts);
    return this;
  }

  /// At the check of the new card only.
  void touchesSecond(Action action) {
    second = action;
  }

  RobotScreen chooses(String... labels) {
    Deque<Act> acts = new ArrayDeque<>();
    for (String label : labels) {
      acts.add(new Act(0, Action.CHOOSE_SERVICE, label));
    }
    habits.put(ScreenName.CHOOSE_SERVICE, acts);
    return this;
  }

  RobotScreen leavesAlone(ScreenName screen) {
    habits.remove(screen);
    return this;
  }

  @Override
  public void show(
      @Nullable Stage stage,
      Language language,
      ViewContent content,
      List<Action> actions,
      Duration idle) {
    views.add(new View(views.size() + 1, language, stage, content, actions, idle.toMillis()));
    touched = false;
  }

  @Override
  public Optional<Act> touched() {
    if (views.isEmpty() || touched) {
      return Optional.empty();
    }
    View view = views.getLast();
    if (second != null
        && view.content() instanceof ViewContent.PlaceFinger finger
        && finger.second()) {
      touched = true;
      return Optional.of(new Act(view.number(), second, null));
    }
    Deque<Act> acts = habits.getOrDefault(view.screen(), new ArrayDeque<>());
    if (acts.isEmpty() || !view.actions().contains(acts.getFirst().action())) {
      return Optional.empty();
    }
    touched = true;
    Act act = acts.size() > 1 ? acts.removeFirst() : acts.getFirst();
    return Optional.of(new Act(view.number(), act.action(), act.choice()));
  }

  List<View> views() {
    return views;
  }

  /// The names of the screens in their order, each once in a row.
  List<ScreenName> story() {
    List<ScreenName> story = new ArrayList<>();
    for (View view : views) {
      if (story.isEmpty() || story.getLast() != view.screen()) {
        story.add(view.screen());
      }
    }
    return story;
  }

  <T extends ViewContent> Optional<T> last(Class<T> kind) {
    return views.reversed().stream()
        .map(View::content)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  View lastOf(ScreenName screen) {
    return views.reversed().stream()
        .filter(view -> view.screen() == screen)
        .findFirst()
        .orElseThrow(() -> new AssertionError("never shown: " + screen));
  }
}
