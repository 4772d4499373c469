package id.anjungan.central.card;

/// The life of a card at the centre: LOCKED -> RELEASED -> ACTIVE -> VOID, with side exits.
public enum CardState {
  /// Ordered or made; void until it is released.
  LOCKED,
  /// Its token is signed: it is the person's one valid card from now on, and not yet known to be in
  /// the person's hand.
  RELEASED,
  /// In its holder's hand, valid.
  ACTIVE,
  VOID,
  /// Valid when it was presented, not taken, back in custody.
  TAKEN_BACK;

  /// The words of docs/street.md: a released card counts as locked until it is known to be taken.
  public String word() {
    return this == RELEASED ? LOCKED.name() : name();
  }
}
