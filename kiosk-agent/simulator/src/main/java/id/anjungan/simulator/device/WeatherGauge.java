package id.anjungan.simulator.device;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Weather;
import java.util.Map;
import java.util.function.Supplier;

/// Asks the cabinet what ails this device's wire, at most every 50 ms.
final class WeatherGauge implements Supplier<Weather> {

  private static final long FRESH_NANOS = 50_000_000;

  private final Harness harness;
  private final String device;
  private Weather last = Weather.FINE;
  private long askedAt;
  private boolean asked;

  WeatherGauge(Harness harness, String device) {
    this.harness = harness;
    this.device = device;
  }

  @Override
  public Weather get() {
    long now = System.nanoTime();
    if (!asked || now - askedAt > FRESH_NANOS) {
      JsonNode answer = harness.ask("wire", Map.of("device", device));
      last =
          new Weather(
              answer.path("noise").asBoolean(),
              answer.path("split").asBoolean(),
              answer.path("silent").asBoolean());
      asked = true;
      askedAt = now;
    }
    return last;
  }
}
