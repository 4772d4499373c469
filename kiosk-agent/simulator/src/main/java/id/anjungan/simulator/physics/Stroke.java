package id.anjungan.simulator.physics;

import java.time.Duration;

/// What a motor does in one go, with the time that it takes in a real cabinet.
///
/// Times follow the makers' data sheets in order of magnitude: a CRT unit moves a card in 1 to 2 s,
/// an Evolis desktop printer prints both faces in 22 s.
public enum Stroke {
  FEED(2_000),
  TRANSPORT(1_500),
  LATCH(1_000),
  RETAIN(1_500),
  PRESENT(1_500),
  PRINT(22_000),
  CUT(400);

  private final Duration time;

  Stroke(long millis) {
    this.time = Duration.ofMillis(millis);
  }

  public Duration time() {
    return time;
  }
}
