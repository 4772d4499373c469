package id.anjungan.simulator.wire;

/// What ails a line at this moment.
///
/// @param noise now and then a byte is flipped, both ways
/// @param split what is sent comes in small pieces
/// @param silent nothing passes
public record Weather(boolean noise, boolean split, boolean silent) {

  public static final Weather FINE = new Weather(false, false, false);
}
