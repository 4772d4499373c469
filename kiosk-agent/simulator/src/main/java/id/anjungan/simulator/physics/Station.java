package id.anjungan.simulator.physics;

/// Where a card can lie still. The order along the card path is that of `docs/devices/README.md`.
public enum Station {
  HAND("CITIZEN"),
  ACCEPTOR_MOUTH("ACCEPTOR"),
  ACCEPTOR_THROAT("ACCEPTOR"),
  ACCEPTOR_RF("ACCEPTOR"),
  ACCEPTOR_BIN("ACCEPTOR_BIN"),
  HOPPER_STACK("HOPPER"),
  HOPPER_RF("HOPPER"),
  HOPPER_REAR("HOPPER"),
  HOPPER_BIN("HOPPER_BIN"),
  PRINTER_FEEDER("PRINTER"),
  PRINTER_CONTACTLESS("PRINTER"),
  PRINTER_PRINT("PRINTER"),
  BEZEL("BEZEL"),
  REJECT_BOX("REJECT_BOX");

  private final String word;

  Station(String word) {
    this.word = word;
  }

  /// The street's coarser word for this place (`docs/street.md`).
  public String word() {
    return word;
  }
}
