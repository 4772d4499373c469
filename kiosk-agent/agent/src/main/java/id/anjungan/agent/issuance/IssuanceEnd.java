package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;

/// How the making of a card ended. In every case the journal and the outbox already hold it.
public sealed interface IssuanceEnd {

  /// The citizen has the new card; the old one is in the acceptor's bin.
  record Taken(ChipUid card) implements IssuanceEnd {}

  /// Presented and not taken: the new card is in the reject box, to be collected at the office.
  record Retracted(ChipUid card) implements IssuanceEnd {}

  /// The finger does not match the new card; it is in the reject box. The old card is still
  /// latched.
  record Mismatched(ChipUid card) implements IssuanceEnd {}

  /// No card could be made; the old card is still latched unless `oldCardKept`.
  ///
  /// @param code stable: TWO_SPOILED_BLANKS, CENTRE_LOST, HOPPER_EMPTY, JAM, PRINT_FAULT, NO_FINGER
  ///   ...
  record NotMade(String code, boolean oldCardKept) implements IssuanceEnd {}

  /// Sensors and UIDs cannot tell where the card is: an incident is open. @param code stable
  record Uncertain(String code) implements IssuanceEnd {}
}
