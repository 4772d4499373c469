package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.device.cardprinter.PrinterStatus;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The answer to `Rse` (docs/devices, assumption).
record EvolisSensors(
    PrinterStatus.Position card,
    boolean coverOpen,
    PrinterStatus.Ribbon ribbon,
    boolean rejectFull) {

  static final Pattern FORM =
      Pattern.compile(
          "card=(NONE|FEEDER|CONTACTLESS|PRINT|BEZEL|JAM)"
              + ";cover=(CLOSED|OPEN);ribbon=(OK|LOW|END);reject=(OK|FULL)");

  /// @param text that matches [#FORM]
  static EvolisSensors parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not an answer to Rse");
    }
    MatchResult words = matcher.toMatchResult();
    return new EvolisSensors(
        position(words.group(1)),
        words.group(2).equals("OPEN"),
        PrinterStatus.Ribbon.valueOf(words.group(3)),
        words.group(4).equals("FULL"));
  }

  private static PrinterStatus.Position position(String word) {
    return switch (word) {
      case "FEEDER" -> PrinterStatus.Position.ENTRY;
      case "CONTACTLESS" -> PrinterStatus.Position.CONTACTLESS_STATION;
      case "PRINT" -> PrinterStatus.Position.PRINT_STATION;
      case "BEZEL" -> PrinterStatus.Position.BEZEL;
      case "JAM" -> PrinterStatus.Position.JAMMED;
      default -> PrinterStatus.Position.NONE;
    };
  }

  /// Inside the machine, where nobody but field staff gets at it.
  boolean cardInside() {
    return switch (card) {
      case ENTRY, CONTACTLESS_STATION, PRINT_STATION, JAMMED -> true;
      case NONE, BEZEL -> false;
    };
  }

  PrinterStatus status(int panelsLeft) {
    return new PrinterStatus(card, coverOpen, ribbon, rejectFull, panelsLeft);
  }
}
