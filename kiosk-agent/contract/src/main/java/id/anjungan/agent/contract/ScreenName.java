package id.anjungan.agent.contract;

/// The screens, one folder each in the screen program.
public enum ScreenName {
  ATTRACT,
  INSERT_CARD,
  READING_CARD,
  CHOOSE_SERVICE,
  PLACE_FINGER,
  CHECKING_FINGER,
  CONFIRM_DATA,
  WORKING,
  COLLECT_CARD,
  TAKE_OLD_CARD,
  RECEIPT,
  FAREWELL,
  REFUSED,
  OUT_OF_SERVICE,
  STILL_THERE,
  HELP
}
