package id.anjungan.agent.device.hopper;

/// What the hopper's sensors say.
public record HopperStatus(Position card, Level level, boolean binFull) {

  /// Where a blank outside the stack lies.
  public enum Position {
    NONE,
    RF_STATION,
    REAR_PASSAGE
  }

  /// How many blanks are left in the stack.
  public enum Level {
    EMPTY,
    FEW,
    ENOUGH
  }
}
