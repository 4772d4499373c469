package id.anjungan.agent.issuance;

/// How long a making takes from the beginning of a step until the card can be taken.
///
/// Seconds, from the pace of the units: feed and transport 2 each, chip 8, print 22 to 25 (makers'
/// figures for both faces), finger 10, retain and present 2 each.
final class Pace {

  private Pace() {}

  static int secondsLeft(IssuanceStep step) {
    return switch (step) {
      case TRYING_ANOTHER_BLANK -> 62;
      case FETCHING_BLANK -> 60;
      case WRITING_CHIP -> 54;
      case READING_BACK -> 48;
      case PRINTING -> 43;
      case PROVING -> 17;
      case KEEPING_OLD_CARD -> 6;
      case ACTIVATING -> 4;
      case PRESENTING -> 2;
    };
  }
}
