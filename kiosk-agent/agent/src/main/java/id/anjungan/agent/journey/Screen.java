package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The citizen's screen as the journey sees it. Calls from the loop's thread; touches come from
/// outside and wait in it.
public interface Screen {

  /// Shows a view under a new number; touches of former views are refused from now on. A view takes
  /// one touch.
  ///
  /// @param idle until the visit is asked about or ended, for the screen to show; zero = none
  void show(
      @Nullable Stage stage,
      Language language,
      ViewContent content,
      List<Action> actions,
      Duration idle);

  /// The touch of the present view, at once, and forgets it; empty when there is none. Never waits.
  Optional<Act> touched();
}
