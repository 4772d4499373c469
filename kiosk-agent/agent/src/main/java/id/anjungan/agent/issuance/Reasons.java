package id.anjungan.agent.issuance;

import id.anjungan.agent.stock.UnreadBlank;

/// Stable codes of this feature: reasons of ends, codes of incidents and of cards not made.
final class Reasons {

  static final String POWER_CUT = "POWER_CUT";
  static final String NOT_TAKEN = "NOT_TAKEN";
  static final String TAKEN = "TAKEN";
  static final String RELEASED = "RELEASED";
  static final String MISMATCH = "MISMATCH";
  static final String CENTRE_LOST = "CENTRE_LOST";
  static final String JAM = UnreadBlank.JAMMED.code();
  static final String TWO_SPOILED_BLANKS = "TWO_SPOILED_BLANKS";
  static final String HOPPER_EMPTY = "HOPPER_EMPTY";
  static final String PRINT_FAULT = "PRINT_FAULT";
  static final String READ_BACK_DIFFERS = "READ_BACK_DIFFERS";
  static final String CHIP_DIFFERS = "CHIP_DIFFERS";
  static final String TOKEN_REFUSED = "TOKEN_REFUSED";
  static final String OLD_CARD_NOT_KEPT = "OLD_CARD_NOT_KEPT";
  static final String OLD_CARD_STUCK = "OLD_CARD_STUCK";
  static final String OLD_CARD_UNCERTAIN = "OLD_CARD_UNCERTAIN";
  static final String ACTIVATION_FAILED = "ACTIVATION_FAILED";
  static final String PRESENT_FAILED = "PRESENT_FAILED";
  static final String CARD_STUCK = UnreadBlank.STUCK.code();
  static final String CARD_UNCERTAIN = UnreadBlank.LOST.code();
  static final String CARD_FOUND_IN_PATH = "CARD_FOUND_IN_PATH";
  static final String BLANK_SEEN_BEFORE = "BLANK_SEEN_BEFORE";
  static final String HOPPER_SUM_DIFFERS = "HOPPER_SUM_DIFFERS";
  static final String BLANK_UNREAD = "BLANK_UNREAD";

  private Reasons() {}
}
