package id.anjungan.agent.device.acceptor;

/// What the acceptor's sensors say.
public record AcceptorStatus(Position card, boolean entryAllowed, boolean binFull) {

  /// Where a card lies.
  public enum Position {
    NONE,
    /// At the mouth: drawn in but loose, or let go for the citizen.
    MOUTH,
    /// Latched at the RF station.
    RF_STATION
  }
}
