package id.anjungan.ui.journey;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.View;
import id.anjungan.ui.door.Door;
import id.anjungan.ui.door.DoorWatcher;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Follows the agent's view. Every view takes one touch: the first press goes to the agent with the
/// view's number, further ones go nowhere. When the agent did not take the touch, its view is asked
/// for again and takes a touch anew.
///
/// All state is read and changed on the toolkit's thread.
public final class Journey implements DoorWatcher {

  private final Door door;
  private final Pages pages;
  private final Frame frame;
  private final Executor toolkit;
  private @Nullable View shown;
  private boolean touched;
  private Language language = Language.ID;

  /// @param toolkit runs on the toolkit's thread, in order
  public Journey(Door door, Pages pages, Frame frame, Executor toolkit) {
    this.door = door;
    this.pages = pages;
    this.frame = frame;
    this.toolkit = toolkit;
  }

  /// Shows that there is no agent yet, then looks for it. Called once, on the toolkit's thread.
  public void begin() {
    frame.showConnecting(pages.connecting(language), language);
    door.open(this);
  }

  @Override
  public void viewCame(View view) {
    toolkit.execute(() -> follow(view));
  }

  @Override
  public void connectionLost() {
    toolkit.execute(this::waitForAgent);
  }

  private void follow(View view) {
    if (view.equals(shown) && !touched) {
      return;
    }
    shown = view;
    touched = false;
    language = view.language();
    frame.show(
        view,
        pages.of(view, (action, choice) -> touch(view, action, choice)),
        (action, choice) -> touch(view, action, choice));
  }

  private void waitForAgent() {
    if (shown != null) {
      shown = null;
      frame.showConnecting(pages.connecting(language), language);
    }
  }

  private void touch(View view, Action action, @Nullable String choice) {
    if (touched || !view.equals(shown)) {
      return;
    }
    touched = true;
    frame.disarm();
    var _ = door.act(new Act(view.number(), action, choice)).thenAccept(this::answered);
  }

  private void answered(CompletionCode code) {
    if (code != CompletionCode.SUCCESS) {
      door.askForView();
    }
  }
}
