package id.anjungan.agent.device.cardprinter;

/// What the printer's sensors say. @param panelsLeft prints left on the ribbon, -1 when unknown
public record PrinterStatus(
    Position card, boolean coverOpen, Ribbon ribbon, boolean rejectBoxFull, int panelsLeft) {

  /// Where a card lies.
  public enum Position {
    NONE,
    ENTRY,
    CONTACTLESS_STATION,
    PRINT_STATION,
    BEZEL,
    JAMMED
  }

  /// State of the ribbon.
  public enum Ribbon {
    OK,
    LOW,
    END
  }
}
