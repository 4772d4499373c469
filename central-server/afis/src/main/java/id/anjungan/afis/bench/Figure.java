package id.anjungan.afis.bench;

import org.jspecify.annotations.Nullable;

/// One measured figure, in the form of `bench-NAME.json`.
///
/// @param goal `<= 0.3`, `>= 60` or null when there is none
/// @param met whether the value reaches the goal, null without one
public record Figure(
    String metric, String unit, double value, @Nullable String goal, @Nullable Boolean met) {

  static Figure plain(String metric, String unit, double value) {
    return new Figure(metric, unit, value, null, null);
  }

  static Figure atMost(String metric, String unit, double value, double limit) {
    return new Figure(metric, unit, value, "<= " + text(limit), value <= limit);
  }

  static Figure atLeast(String metric, String unit, double value, double limit) {
    return new Figure(metric, unit, value, ">= " + text(limit), value >= limit);
  }

  private static String text(double limit) {
    return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
  }
}
