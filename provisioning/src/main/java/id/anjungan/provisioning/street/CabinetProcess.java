package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The simulated cabinet of the street's kiosk: its configuration, process and control socket.
public final class CabinetProcess {

  private static final Duration START = Duration.ofMinutes(1);

  private final Layout layout;
  private final boolean fast;
  private final boolean window;
  private final long seed;

  public CabinetProcess(Layout layout, boolean fast, boolean window, long seed) {
    this.layout = layout;
    this.fast = fast;
    this.window = window;
    this.seed = seed;
  }

  public Child start() {
    Path file = layout.kiosk().resolve("cabinet.json");
    JsonFile.write(file, configuration());
    return new JavaProcess(layout)
        .start(
            "cabinet",
            layout.classPath("kiosk-agent/simulator", "kiosk-simulator"),
            List.of("-Xmx256m", "-Djava.awt.headless=" + !window),
            Map.of(),
            List.of("id.anjungan.simulator.CabinetMain", file.toString()));
  }

  private ObjectNode configuration() {
    Path keys = layout.keys();
    ObjectNode json = JsonFile.object().put("kioskId", Layout.KIOSK);
    json.put("dir", layout.kiosk().toString());
    json.putArray("hoppers").add(Layout.HOPPER);
    json.put("fast", fast).put("window", window);
    json.put("chipMaster", keys.resolve("chip-master.json").toString());
    json.put("sam", keys.resolve(Layout.KIOSK).resolve("sam.json").toString());
    json.put("cardSignatureKey", keys.resolve("card-signature.pub.jwk").toString());
    json.put("seed", seed);
    return json;
  }

  /// Waits until all devices stand on their wires.
  public Cabinet control(Child child) {
    JsonLines lines =
        Waiting.until("the cabinet's start", START, child::mustBeAlive, this::connect);
    Cabinet cabinet = new Cabinet(lines);
    cabinet.ready(START);
    return cabinet;
  }

  private Optional<JsonLines> connect() {
    try {
      return Optional.of(JsonLines.connect(layout.kiosk().resolve("control.sock")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
