package id.anjungan.provisioning.bench;

import org.jspecify.annotations.Nullable;

/// One measured figure. @param goal such as `<= 500`, null where none is set or the load was too
/// short to test it @param met null without a goal
public record Figure(
    String metric, String unit, double value, @Nullable String goal, @Nullable Boolean met) {

  static Figure stated(String metric, String unit, double value) {
    return new Figure(metric, unit, value, null, null);
  }

  static Figure atMost(String metric, String unit, double value, double limit) {
    return new Figure(metric, unit, value, "<= " + plain(limit), value <= limit);
  }

  static Figure atLeast(String metric, String unit, double value, double limit) {
    return new Figure(metric, unit, value, ">= " + plain(limit), value >= limit);
  }

  /// The same figure without its goal: the load was too short to test it.
  Figure untested() {
    return new Figure(metric, unit, value, null, null);
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : Double.toString(number);
  }
}
