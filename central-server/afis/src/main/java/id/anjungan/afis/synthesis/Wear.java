package id.anjungan.afis.synthesis;

import java.util.random.RandomGenerator;

/// How far a press departs from an ideal one.
///
/// @param rotation deviation, radians
/// @param shift deviation, pixels
/// @param distortion of the skin, pixels
/// @param strength of noise and uneven pressure, 1 a usual press
/// @param wetness below 0 dry and broken ridges, above 0 wet and joined ones
record Wear(double rotation, double shift, double distortion, double strength, double wetness) {

  /// Recorded at an office with care.
  static Wear recorded(RandomGenerator random) {
    return new Wear(0.06, 7, 3, 1.1, random.nextGaussian() * 0.1);
  }

  /// Pressed at a kiosk by someone in a hurry.
  static Wear pressed(RandomGenerator random) {
    return new Wear(0.15, 14, 6, 1.5, random.nextGaussian() * 0.22);
  }
}
