package id.anjungan.afis.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;

/// A core or delta: around it the ridges turn by half a turn, forwards or backwards.
///
/// Plain zero-pole fields make parabolas around a core and are too much alike. Here the turn is
/// spread unevenly over the directions (after Vizcaya and Gerhardt), and a core draws its ridges
/// together into a U around its leg.
///
/// @param sign 1 core, -1 delta
/// @param leg direction in which a core's ridges run away, radians, y upwards
/// @param tightness 0 a parabola, 1 a U
/// @param bend correction of the angle at eight directions, radians
record Singularity(double x, double y, int sign, double leg, double tightness, float[] bend) {

  private static final int DIRECTIONS = 8;
  private static final double BEND = 0.2;

  static Singularity core(RandomGenerator random, double x, double y) {
    return new Singularity(x, y, 1, 0, 0.3 + 0.45 * random.nextDouble(), bends(random));
  }

  static Singularity delta(RandomGenerator random, double x, double y) {
    return new Singularity(x, y, -1, 0, 0, bends(random));
  }

  private static float[] bends(RandomGenerator random) {
    float[] bend = new float[DIRECTIONS];
    for (int i = 0; i < DIRECTIONS; i++) {
      bend[i] = (float) (random.nextGaussian() * BEND);
    }
    return bend;
  }

  /// The same core, its leg laid where the other points and the tilt of the finger lead it: the
  /// direction that the ridges on it have themselves.
  Singularity among(List<Singularity> points, double tilt) {
    double others = tilt;
    for (Singularity point : points) {
      others += point.equals(this) ? 0 : point.turnAt(x, y);
    }
    return new Singularity(x, y, sign, 2 * others, tightness, bend);
  }

  /// The angle that this point adds to the ridge direction, radians, y upwards.
  double turnAt(double px, double py) {
    double angle = StrictMath.atan2(y - py, px - x);
    double fromLeg = StrictMath.IEEEremainder(angle - leg, 2 * Math.PI);
    double folded = Math.max(0, 2 * Math.abs(fromLeg) - Math.PI) * Math.signum(fromLeg);
    double drawn = leg + (1 - tightness) * fromLeg + tightness * folded;
    return sign * (drawn + bendAt(angle)) / 2;
  }

  private double bendAt(double angle) {
    double place = (angle / (2 * Math.PI) + 1) * DIRECTIONS;
    int low = (int) place;
    double share = place - low;
    return bend[low % DIRECTIONS] * (1 - share) + bend[(low + 1) % DIRECTIONS] * share;
  }
}
