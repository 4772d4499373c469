package id.anjungan.agent.door;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.clock.TimeLimit;
import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.journey.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds the present view and the one touch that it takes. The loop shows and asks; the sockets'
/// threads only put touches in. Thread-safe.
public final class CitizenScreen implements Screen {

  private final KioskClock clock;
  private @Nullable View view;
  private TimeLimit idle;
  private @Nullable Act touch;
  private boolean spent;
  private Consumer<View> audience = shown -> {};

  public CitizenScreen(KioskClock clock) {
    this.clock = clock;
    this.idle = TimeLimit.of(Duration.ZERO, clock);
  }

  /// What became of a touch.
  enum Touch {
    TAKEN,
    /// The view that was touched is gone, or was already touched.
    TOO_LATE,
    /// The view does not offer this.
    NOT_OFFERED
  }

  /// Who is told of every new view, quickly and without waiting.
  synchronized void tell(Consumer<View> listener) {
    audience = listener;
  }

  @Override
  public synchronized void show(
      @Nullable Stage stage,
      Language language,
      ViewContent content,
      List<Action> actions,
      Duration idleIn) {
    long number = view == null ? 1 : view.number() + 1;
    view = new View(number, language, stage, content, actions, idleIn.toMillis());
    idle = TimeLimit.of(idleIn, clock);
    touch = null;
    spent = false;
    audience.accept(view);
  }

  @Override
  public synchronized Optional<Act> touched() {
    Optional<Act> taken = Optional.ofNullable(touch);
    touch = null;
    return taken;
  }

  /// The present view with the time that is left now; empty before the first.
  synchronized Optional<View> view() {
    return Optional.ofNullable(view).map(this::withTimeLeft);
  }

  synchronized Touch offer(Act act) {
    if (view == null || act.view() != view.number()) {
      return Touch.TOO_LATE;
    }
    if (!view.actions().contains(act.action())) {
      return Touch.NOT_OFFERED;
    }
    if (spent) {
      return Touch.TOO_LATE;
    }
    touch = act;
    spent = true;
    return Touch.TAKEN;
  }

  private View withTimeLeft(View shown) {
    return new View(
        shown.number(),
        shown.language(),
        shown.stage(),
        shown.content(),
        shown.actions(),
        idle.left().toMillis());
  }
}
