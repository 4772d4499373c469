package id.anjungan.provisioning.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.demo.Demo;
import id.anjungan.provisioning.demo.DemoEnd;
import id.anjungan.provisioning.demo.DemoOptions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// Whole scripted journeys on real wires, from the touch of start to the farewell: once with the
/// delays taken out, once at the real paces of motors, printer and serial lines.
final class JourneyBench {

  private static final double FAST_SECONDS = 15;

  /// What the ministry's own kiosk needs for a card, at best (press reports: 90 to 120 s).
  private static final double MINISTRY_SECONDS = 90;

  private static final int DEFAULT_TIMES = 3;

  private final Path root;
  private final Console console;
  private final SecureRandom random;

  JourneyBench(Path root, Console console, SecureRandom random) {
    this.root = root;
    this.console = console;
    this.random = random;
  }

  Report measure(int times) {
    int journeys = times == 0 ? DEFAULT_TIMES : times;
    List<Figure> figures = new ArrayList<>();
    double[] fast = seconds(List.of("--headless", "--fast"), journeys, figures, "--fast");
    double[] real = seconds(List.of("--headless"), journeys, figures, "real paces");
    figures.add(
        Figure.atMost(
            "journey --fast, slowest", "s", new Sample(fast).percentile(1), FAST_SECONDS));
    figures.add(
        Figure.atMost(
            "journey at real paces, slowest",
            "s",
            new Sample(real).percentile(1),
            MINISTRY_SECONDS));
    String load =
        journeys
            + " journeys with --fast and as many at real paces, one after the other, each from an"
            + " empty state with its own centre, agent, screen and cabinet on the same cores";
    return new Report("journey", load, figures);
  }

  private double[] seconds(List<String> options, int times, List<Figure> figures, String name) {
    double[] seconds = new double[times];
    for (int i = 0; i < times; i++) {
      DemoEnd end = new Demo(root, console, random).play(DemoOptions.of(options));
      if (!end.outcome().equals("CARD_TAKEN") || !end.agreed()) {
        throw new CommandFailedException(
            "a journey ended in " + end.outcome(),
            "Run provisioning/anjungan demo --headless.",
            null);
      }
      seconds[i] = end.journeySeconds();
      if (i == 0) {
        stages(end.result().path("durations"), figures, name);
      }
    }
    return seconds;
  }

  private static void stages(JsonNode durations, List<Figure> figures, String name) {
    durations
        .properties()
        .forEach(stage ->
            figures.add(
                Figure.stated(name + ": " + stage.getKey(), "ms", stage.getValue().asDouble())));
  }
}
