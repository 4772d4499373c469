package id.anjungan.agent.device;

/// The devices of a kiosk, one of each.
public enum Unit {
  ACCEPTOR,
  HOPPER,
  CARD_PRINTER,
  COUPLER,
  SAM,
  FINGERPRINT,
  RECEIPT_PRINTER,
  IO
}
