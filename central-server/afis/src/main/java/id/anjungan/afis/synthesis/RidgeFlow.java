package id.anjungan.afis.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Direction and period of the ridges of one finger, everywhere. Immutable.
///
/// Lengths are pixels at 500 dpi; angles are radians from the x axis, y upwards, modulo half a
/// turn.
final class RidgeFlow {

  private static final double MEAN_PERIOD = 9.0;
  private static final double PERIOD_SPREAD = 0.75;

  private final int width;
  private final int height;
  private final List<Singularity> points;
  private final double archHeight;
  private final double archCentre;
  private final double tilt;
  private final double period;
  private final SmoothField bendX;
  private final SmoothField bendY;
  private final SmoothField turn;
  private final SmoothField stretch;

  private RidgeFlow(RandomGenerator random, int width, int height, PatternClass pattern) {
    this.width = width;
    this.height = height;
    this.archHeight = between(random, 0.5, 1.3);
    this.archCentre = width * between(random, 0.4, 0.6);
    this.tilt = random.nextGaussian() * 0.18;
    this.points = withLegs(points(random, pattern), tilt);
    this.period = Math.clamp(MEAN_PERIOD + random.nextGaussian() * PERIOD_SPREAD, 7.4, 10.8);
    this.bendX = SmoothField.of(random, width, height, 110, 24);
    this.bendY = SmoothField.of(random, width, height, 110, 24);
    this.turn = SmoothField.of(random, width, height, 75, 0.24);
    this.stretch = SmoothField.of(random, width, height, 85, 0.11);
  }

  static RidgeFlow drawn(RandomGenerator random, int width, int height) {
    return new RidgeFlow(random, width, height, PatternClass.drawn(random));
  }

  private List<Singularity> points(RandomGenerator random, PatternClass pattern) {
    double x = width * between(random, 0.40, 0.60);
    double y = height * between(random, 0.36, 0.54);
    double side = width * between(random, 0.16, 0.38);
    double below = height * between(random, 0.16, 0.38);
    return switch (pattern) {
      case ARCH -> List.of();
      case TENTED_ARCH ->
          List.of(
              Singularity.core(random, x, y),
              Singularity.delta(random, x + width * between(random, -0.03, 0.03), y + below));
      case LEFT_LOOP ->
          List.of(Singularity.core(random, x, y), Singularity.delta(random, x + side, y + below));
      case RIGHT_LOOP ->
          List.of(Singularity.core(random, x, y), Singularity.delta(random, x - side, y + below));
      case WHORL -> whorl(random, x, y, side, below);
    };
  }

  private static List<Singularity> withLegs(List<Singularity> points, double tilt) {
    return points.stream()
        .map(point -> point.sign() > 0 ? point.among(points, tilt) : point)
        .toList();
  }

  private List<Singularity> whorl(
      RandomGenerator random, double x, double y, double side, double below) {
    double apart = height * between(random, 0.02, 0.17);
    double lean = width * between(random, -0.09, 0.09);
    double other = width * between(random, 0.20, 0.42);
    List<Singularity> points = new ArrayList<>();
    points.add(Singularity.core(random, x - lean / 2, y - apart / 2));
    points.add(Singularity.core(random, x + lean / 2, y + apart / 2));
    points.add(Singularity.delta(random, x - side, y + below));
    points.add(Singularity.delta(random, x + other, y + height * between(random, 0.14, 0.34)));
    return points;
  }

  double angleAt(double x, double y) {
    double bentX = x + bendX.at(x, y);
    double bentY = y + bendY.at(x, y);
    double angle = tilt + turn.at(x, y) * shareOfTurn(x, y);
    if (points.isEmpty()) {
      double rise = Math.max(0, archHeight * (1.6 - 2.1 * bentY / height));
      return angle + StrictMath.atan(rise * StrictMath.sin((archCentre - bentX) / width * Math.PI));
    }
    for (Singularity point : points) {
      angle += point.turnAt(bentX, bentY);
    }
    return angle;
  }

  /// Near a core the field is steep; turning it further would tear it.
  private double shareOfTurn(double x, double y) {
    double nearest = Double.MAX_VALUE;
    for (Singularity point : points) {
      nearest = Math.min(nearest, Math.hypot(x - point.x(), y - point.y()));
    }
    return Math.min(1, nearest / 60);
  }

  double periodAt(double x, double y) {
    // Ridges grow wider towards the joint.
    double wider = 1 + 0.08 * (y / height - 0.5);
    return Math.clamp(period * wider * (1 + stretch.at(x, y)), 6.4, 12.6);
  }

  private static double between(RandomGenerator random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
