package id.anjungan.agent.stock;

/// A hopper or a bin with its counts, after XFS4IoT Storage.
///
/// @param id name of the unit: the hopper's own, or the bin's word in cabinet.json
/// @param initialCount hopper: what was in it after its last load; bin: 0
/// @param count hopper: blanks not yet ended, those in the transport included, never below 0; bin:
///   cards in it, counting up
/// @param retainCount hopper: its blanks that ended in a bin since the last load; bin: 0
public record StorageUnit(String id, Kind kind, int initialCount, int count, int retainCount) {

  /// What a unit does with cards.
  public enum Kind {
    DISPENSE,
    RETAIN
  }
}
