package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The agent of the street's kiosk and its screen: configurations and processes.
public final class KioskProcess {

  /// Kabupaten Grobogan, whose procedure names the time limits that the street tells (REQ-075).
  public static final String REGENCY = "33.15";

  private final Layout layout;
  private final int centrePort;
  private final @Nullable Instant clock;
  private final int claimSeconds;

  /// @param claimSeconds how long an old card found after a power cut waits for its owner
  public KioskProcess(Layout layout, int centrePort, @Nullable Instant clock, int claimSeconds) {
    this.layout = layout;
    this.centrePort = centrePort;
    this.clock = clock;
    this.claimSeconds = claimSeconds;
  }

  public Child startAgent() {
    Path file = layout.kiosk().resolve("kiosk.json");
    JsonFile.write(file, configuration());
    return agentFrom(layout, file);
  }

  /// The agent of any configuration file.
  public static Child agentFrom(Layout layout, Path file) {
    return new JavaProcess(layout)
        .start(
            "agent",
            layout.classPath("kiosk-agent/agent", "kiosk-agent"),
            List.of("-Xmx256m", "-Djava.awt.headless=true"),
            Map.of(),
            List.of("id.anjungan.agent.AgentMain", file.toString()));
  }

  /// @param headless without a display: the toolkit draws into memory
  public Child startScreen(boolean headless) {
    Path file = layout.kiosk().resolve("screen.json");
    ObjectNode json = JsonFile.object();
    json.put("door", layout.agent().resolve("door.json").toString()).put("headless", headless);
    json.put("robot", robotSocket().toString());
    JsonFile.write(file, json);
    return screenFrom(layout, file);
  }

  /// The screen of any configuration file.
  public static Child screenFrom(Layout layout, Path file) {
    return new JavaProcess(layout)
        .start(
            "screen",
            layout.classPath("kiosk-ui", "kiosk-ui"),
            List.of("-Xmx256m"),
            Map.of(),
            List.of("id.anjungan.ui.KioskMain", file.toString()));
  }

  public Path robotSocket() {
    return layout.kiosk().resolve("screen.sock");
  }

  private String cardSocket() {
    return layout.kiosk().resolve("pcscd").resolve("pcscd.comm").toString();
  }

  private ObjectNode configuration() {
    ObjectNode json = JsonFile.object().put("kioskId", Layout.KIOSK).put("regency", REGENCY);
    json.putObject("place")
        .put("id", "Kantor Desa Contoh, Grobogan")
        .put("en", "Example Village Office, Grobogan");
    office(json.putObject("office"));
    json.put("dataDir", layout.agent().toString()).putObject("door").put("port", 0);
    Path keys = layout.keys();
    Path own = keys.resolve(Layout.KIOSK);
    json.putObject("centre")
        .put("url", "https://127.0.0.1:" + centrePort)
        .put("keyStore", own.resolve("device.p12").toString())
        .put("trustStore", keys.resolve("centre-trust.p12").toString())
        .put("passwordFile", keys.resolve("store.password").toString());
    json.put("captureKey", own.resolve("capture.jwk").toString());
    json.put("releaseKey", keys.resolve("release.pub.jwk").toString());
    json.putObject("sam").put("configuration", own.resolve("sam.json").toString());
    devices(json.putObject("devices"));
    limits(json.putObject("limits"));
    json.put("stock", layout.stock().toString());
    json.put("clock", clock == null ? null : clock.toString());
    return json;
  }

  /// An example: name and hours are no promise of the real office.
  private static void office(ObjectNode office) {
    office
        .putObject("name")
        .put("id", "Dinas Dukcapil Kabupaten Grobogan (contoh)")
        .put("en", "Civil registry office of Grobogan Regency (example)");
    office.put("address", "Jl. Contoh No. 1, Purwodadi");
    office
        .putObject("hours")
        .put("id", "Senin-Jumat, 08.00-15.00 WIB")
        .put("en", "Monday to Friday, 08:00 to 15:00");
  }

  private void devices(ObjectNode devices) {
    serial(devices, "fingerprint", "zfm20", "fingerprint");
    serial(devices, "acceptor", "crt", "acceptor").put("address", 0);
    serial(devices, "hopper", "crt591", "hopper").put("address", 0).put("name", Layout.HOPPER);
    serial(devices, "cardPrinter", "evolis", "cardprinter");
    serial(devices, "receiptPrinter", "escpos", "receiptprinter");
    serial(devices, "io", "serial-io-board", "ioboard");
    reader(devices, "coupler", "Virtual PCD 00 00");
    reader(devices, "samSlot", "Virtual PCD 00 01");
  }

  private ObjectNode serial(ObjectNode devices, String name, String driver, String link) {
    Path port = layout.kiosk().resolve("dev").resolve(link);
    ObjectNode device = devices.putObject(name).put("driver", driver);
    return device.put("port", port.toString()).put("baud", 115_200);
  }

  private void reader(ObjectNode devices, String name, String reader) {
    devices.putObject(name).put("driver", "pcsc").put("reader", reader).put("socket", cardSocket());
  }

  private void limits(ObjectNode limits) {
    limits.put("idleSeconds", 45).put("warningSeconds", 20).put("cardTakenSeconds", 30);
    limits.put("fingerSeconds", 20).put("centreSeconds", 30).put("claimSeconds", claimSeconds);
  }
}
