package id.anjungan.agent.journey;

/// Where the old card is when the making of a visit is over.
enum OldCardPlace {
  /// Never taken in.
  NEVER_IN,
  /// Given back and taken.
  RETURNED,
  /// In the acceptor: it must be given back.
  INSIDE,
  /// In the bin, void: replaced by the new card, or in custody.
  KEPT
}
