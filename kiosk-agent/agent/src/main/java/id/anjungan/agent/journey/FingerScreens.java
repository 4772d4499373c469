package id.anjungan.agent.journey;

import id.anjungan.agent.capture.Hint;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.verification.FingerGuide;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The screens of both finger checks. Calls from the loop's thread.
///
/// It lives as long as the agent, because the second check is asked for from within the making of a
/// card; [#begin(Consumer)] begins anew for each visit.
public final class FingerScreens implements FingerGuide {

  private final Dialogue dialogue;
  private Consumer<CheckStep> counter = step -> {};
  private ViewContent.@Nullable PlaceFinger wanted;

  public FingerScreens(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /// A new visit. @param attempts is told of every try
  void begin(Consumer<CheckStep> attempts) {
    counter = attempts;
    wanted = null;
  }

  @Override
  public void place(CheckStep step, Finger finger, int attempt, int attempts, Optional<Hint> hint) {
    if (hint.isEmpty()) {
      dialogue.alive();
    }
    show(
        new ViewContent.PlaceFinger(
            finger.label(),
            FingerWords.name(finger),
            attempt,
            attempts,
            step == CheckStep.SECOND,
            hint.map(FingerWords::hint).orElse(null)));
  }

  @Override
  public void advise(Hint hint) {
    explain(FingerWords.hint(hint));
  }

  /// Says something beside the finger that is wanted.
  void explain(Words words) {
    if (wanted != null) {
      show(withHint(wanted, words));
    }
  }

  @Override
  public void checking(CheckStep step) {
    boolean second = step == CheckStep.SECOND;
    dialogue.say(stage(second), new ViewContent.CheckingFinger(second));
  }

  @Override
  public void tried(CheckStep step) {
    counter.accept(step);
  }

  @Override
  public void fingerSeen() {
    dialogue.alive();
  }

  @Override
  public Presence presence() {
    return switch (dialogue.glance()) {
      case Reply.Nothing nothing -> Presence.HERE;
      case Reply.Back back -> Presence.BACK;
      case Reply.Gone gone -> Presence.GONE;
      case Reply.Touched(Action action, String choice) ->
          action == Action.STOP ? Presence.STOPPED : Presence.HERE;
    };
  }

  private void show(ViewContent.PlaceFinger content) {
    wanted = content;
    dialogue.pose(Question.inVisit(stage(content.second()), content));
  }

  private static ViewContent.PlaceFinger withHint(ViewContent.PlaceFinger old, Words hint) {
    return new ViewContent.PlaceFinger(
        old.finger(), old.fingerName(), old.attempt(), old.attempts(), old.second(), hint);
  }

  private static Stage stage(boolean second) {
    return second ? Stage.MAKING : Stage.FINGER;
  }
}
