package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The centre of the street: its configuration, its launcher process, its ports.
public final class CentreProcess {

  private static final Duration START = Duration.ofMinutes(2);

  private final Layout layout;
  private final @Nullable Instant clock;

  public CentreProcess(Layout layout, @Nullable Instant clock) {
    this.layout = layout;
    this.clock = clock;
  }

  /// Starts the launcher; it answers on its ports only when [#ports] has come back.
  public Child start() {
    forgetPorts();
    Path file = layout.data().resolve("centre.json");
    JsonFile.write(file, configuration());
    return new JavaProcess(layout)
        .start(
            "centre",
            layout.classPath("provisioning", "provisioning"),
            List.of(
                "-Xmx128m",
                "-Danjungan.root=" + layout.root(),
                "-Danjungan.war=" + layout.war(),
                "-Danjungan.payara=" + layout.payara()),
            Map.of(),
            List.of("id.anjungan.provisioning.centre.CentreLauncher", file.toString()));
  }

  private void forgetPorts() {
    try {
      Files.deleteIfExists(portsFile());
    } catch (IOException e) {
      throw new CommandFailedException(portsFile() + " cannot be removed", "Check the folder.", e);
    }
  }

  private ObjectNode configuration() {
    Path keys = layout.keys();
    ObjectNode json = JsonFile.object().put("profile", "demo");
    json.put("dataDir", layout.centre().toString());
    Ports kept = keptPorts();
    json.put("publicPort", kept.publicPort()).put("kioskPort", kept.kioskPort());
    json.putObject("db").put("program", layout.postgresql().toString());
    json.putObject("tls")
        .put("keyStore", keys.resolve("centre.p12").toString())
        .put("trustStore", keys.resolve("kiosk-ca-trust.p12").toString())
        .put("passwordFile", keys.resolve("store.password").toString());
    json.put("keysDir", keys.toString());
    json.put("clock", clock == null ? null : clock.toString());
    return json;
  }

  /// A centre that comes back must be found where it was.
  private Ports keptPorts() {
    Path kept = layout.data().resolve("centre-ports.json");
    return Files.exists(kept) ? Ports.of(JsonFile.read(kept)) : new Ports(0, 0);
  }

  /// Waits until the centre answers. @return its ports
  public Ports ports(Child child) {
    JsonNode json = Waiting.until("the centre's start", START, child::mustBeAlive, this::readPorts);
    JsonFile.write(layout.data().resolve("centre-ports.json"), json);
    return Ports.of(json);
  }

  private Optional<JsonNode> readPorts() {
    return Files.exists(portsFile()) ? Optional.of(JsonFile.read(portsFile())) : Optional.empty();
  }

  private Path portsFile() {
    return layout.centre().resolve("ports.json");
  }

  /// The two listeners of the centre.
  public record Ports(int publicPort, int kioskPort) {
    static Ports of(JsonNode json) {
      return new Ports(json.path("public").asInt(), json.path("kiosk").asInt());
    }
  }
}
