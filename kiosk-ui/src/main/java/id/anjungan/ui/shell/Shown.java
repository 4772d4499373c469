package id.anjungan.ui.shell;

import id.anjungan.agent.contract.Language;

/// What is drawn now.
///
/// @param screen word of the contract's screen names, or [#CONNECTING]
/// @param view number of the agent's view, 0 while there is none
public record Shown(String screen, long view, Language language) {

  public static final String CONNECTING = "CONNECTING";
}
