package id.anjungan.ui.journey;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.View;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Touch;

/// All screens: each view of the agent has its page.
public interface Pages {

  Page of(View view, Touch touch);

  /// The page while there is no agent.
  Page connecting(Language language);
}
