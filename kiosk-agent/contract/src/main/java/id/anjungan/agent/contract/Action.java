package id.anjungan.agent.contract;

/// What a citizen can ask for by touching a button. A view lists those that it takes.
public enum Action {
  /// Leave the attract screen.
  START,
  SPEAK_INDONESIAN,
  SPEAK_ENGLISH,
  /// Choose a service; the act carries its label.
  CHOOSE_SERVICE,
  /// The data shown are right.
  CONFIRM,
  /// The data shown are wrong: the visit ends, a person helps.
  DATA_WRONG,
  /// End the visit; the card comes back.
  STOP,
  /// Still here: more time.
  MORE_TIME,
  /// Done, back to the start.
  FINISH,
  HELP,
  /// Leave the help page.
  BACK
}
