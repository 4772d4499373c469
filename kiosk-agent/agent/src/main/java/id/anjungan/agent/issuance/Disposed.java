package id.anjungan.agent.issuance;

import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;

/// What became of a blank that was taken out of the path.
sealed interface Disposed {

  /// It lies in a bin. @param end as wanted
  record InBin(BlankEnd end, CardPlace place) implements Disposed {}

  /// It could not be brought into a bin: an incident is open. @param end as wanted where its place
  /// is proved, else UNCERTAIN
  record Left(BlankEnd end, CardPlace place, String code) implements Disposed {}

  /// There was none: the order to feed moved nothing.
  record Nothing() implements Disposed {}
}
