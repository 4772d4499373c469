package id.anjungan.agent.journey;

import id.anjungan.agent.clock.TimeLimit;
import id.anjungan.agent.contract.ViewContent;
import java.time.Duration;

/// The screen and the light of a kiosk that serves nobody. Calls from the loop's thread.
final class Outage {

  /// Not broken: the agent has just been started.
  static final String STARTING = "STARTING";

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Visit.VisitNeeds needs;
  private final StopSign stop;

  Outage(Visit.VisitNeeds needs, StopSign stop) {
    this.needs = needs;
    this.stop = stop;
  }

  void show(String code) {
    Explanation words = OutageWords.of(code);
    needs.lights().inService(false);
    needs
        .dialogue()
        .say(
            null,
            new ViewContent.OutOfService(code, words.cause(), words.nextStep(), needs.office()));
  }

  /// Lets time pass, unless the agent is to end.
  void lastFor(Duration duration) {
    TimeLimit left = TimeLimit.of(duration, needs.clock());
    while (!left.over() && !stop.raised()) {
      needs.clock().pause(BETWEEN_LOOKS);
    }
  }
}
