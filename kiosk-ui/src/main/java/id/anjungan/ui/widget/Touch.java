package id.anjungan.ui.widget;

import id.anjungan.agent.contract.Action;
import org.jspecify.annotations.Nullable;

/// Where a pressed button reports to.
public interface Touch {

  /// @param choice label of the chosen service, null for every other action
  void touched(Action action, @Nullable String choice);
}
