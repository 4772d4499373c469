package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;

/// Asks, after a power cut, whether the holder of a latched card stands before the kiosk.
@FunctionalInterface
public interface OldCardClaim {

  /// A finger, compared at the centre with the record of this card; at most `claimSeconds`.
  ///
  /// @return true only when the centre said that it matches
  boolean claimed(ChipUid card);
}
