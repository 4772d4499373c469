package id.anjungan.agent.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the screen shows now. The agent decides it; the screen draws it and adds nothing.
///
/// @param number grows with every change of screen; a touch names it
/// @param stage null outside a visit
/// @param idleAtMillis milliseconds from now until the visit is asked about or ended, 0 = none; the
///   screen only shows it
/// @param actions what may be touched now
public record View(
    long number,
    Language language,
    @Nullable Stage stage,
    ViewContent content,
    List<Action> actions,
    long idleAtMillis) {

  public View {
    actions = List.copyOf(actions);
  }

  public ScreenName screen() {
    return content.screen();
  }
}
