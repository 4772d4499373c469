package id.anjungan.ui.journey;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.View;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Touch;

/// Where pages are shown. Called on the toolkit's thread.
public interface Frame {

  /// Shows a page with the buttons of the view's actions, all armed.
  void show(View view, Page page, Touch touch);

  void showConnecting(Page page, Language language);

  /// Takes no touch any more until the next page is shown.
  void disarm();
}
