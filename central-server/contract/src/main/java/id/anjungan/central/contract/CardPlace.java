package id.anjungan.central.contract;

/// Where a card lies, in the words of cabinet.json.
public enum CardPlace {
  HOPPER,
  ACCEPTOR,
  ACCEPTOR_BIN,
  HOPPER_BIN,
  PRINTER,
  REJECT_BOX,
  BEZEL,
  CITIZEN,
  UNKNOWN
}
