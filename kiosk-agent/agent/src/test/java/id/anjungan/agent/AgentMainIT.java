package id.anjungan.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.link.TestKeys;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The agent as a process, without any device and without a centre: it must start, say so, and end
/// in order.
class AgentMainIT {

  @TempDir private Path dir;
  private final List<Process> started = new ArrayList<>();
  private Path config;

  @BeforeEach
  void writeConfiguration() throws Exception {
    TestKeys keys = new TestKeys(dir);
    Path identity = keys.identity("STREET-01");
    Path trust = keys.trust();
    var key = new ECKeyGenerator(Curve.P_256).keyID("TEST-key").generate();
    Files.writeString(dir.resolve("capture.jwk"), key.toJSONString());
    Files.writeString(dir.resolve("release.pub.jwk"), key.toPublicJWK().toJSONString());
    Files.writeString(
        dir.resolve("sam.json"),
        "{\"test\": true, \"PCID\": \"%s\", \"CONF\": \"%s\", \"samUid\": \"%s\"}"
            .formatted("00".repeat(16), "00".repeat(32), "00".repeat(8)));
    config =
        Files.writeString(
            dir.resolve("kiosk.json"),
            """
            { "kioskId": "STREET-01", "regency": "33.15",
              "place": {"id": "Kantor Desa", "en": "Village office"},
              "dataDir": "@/agent", "door": {"port": 0},
              "centre": {"url": "https://127.0.0.1:1", "keyStore": "%s", "trustStore": "%s",
                         "passwordFile": "%s"},
              "captureKey": "@/capture.jwk", "releaseKey": "@/release.pub.jwk",
              "sam": {"configuration": "@/sam.json"},
              "devices": {
                "fingerprint": {"driver": "zfm20", "port": "@/dev/f", "baud": 115200},
                "acceptor": {"driver": "crt", "port": "@/dev/a", "baud": 115200, "address": 0},
                "hopper": {"driver": "crt591", "port": "@/dev/h", "baud": 115200, "address": 0,
                           "name": "HOPPER-1"},
                "cardPrinter": {"driver": "evolis", "port": "@/dev/p", "baud": 115200},
                "receiptPrinter": {"driver": "escpos", "port": "@/dev/r", "baud": 115200},
                "io": {"driver": "serial-io-board", "port": "@/dev/i", "baud": 115200},
                "coupler": {"driver": "pcsc", "reader": "None 00 00", "socket": "@/pcscd.comm"},
                "samSlot": {"driver": "pcsc", "reader": "None 00 01", "socket": "@/pcscd.comm"} },
              "limits": {"idleSeconds": 45, "warningSeconds": 20, "cardTakenSeconds": 30,
                         "fingerSeconds": 20, "centreSeconds": 30},
              "clock": null }
            """
                .formatted(identity, trust, keys.passwordFile())
                .replace("@", dir.toString()));
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Process start(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                AgentMain.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectError(dir.resolve("stderr").toFile())
            .redirectOutput(dir.resolve("stdout").toFile())
            .start();
    started.add(process);
    return process;
  }

  private int exitCode(Process process) throws Exception {
    assertTrue(process.waitFor(180, TimeUnit.SECONDS), "the agent does not end: " + errors());
    return process.exitValue();
  }

  private String errors() throws Exception {
    return Files.readString(dir.resolve("stderr"), StandardCharsets.UTF_8);
  }

  /// Waits until the door's file is there; the process must not have ended.
  private JsonNode door(Process process) throws Exception {
    Path file = dir.resolve("agent/door.json");
    while (!Files.exists(file)) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("ended with " + process.exitValue() + ": " + errors());
      }
    }
    return new JsonMapper().readTree(file.toFile());
  }

  @Test
  @DisplayName(
      "An agent without devices opens its door, is out of service, and ends with 0 on SIGTERM")
  void startsAndStops() throws Exception {
    Process agent = start(config.toString());
    JsonNode door = door(agent);

    assertEquals(ScreenName.OUT_OF_SERVICE, view(door).screen());

    agent.destroy();
    assertEquals(0, exitCode(agent));
  }

  @Test
  @DisplayName("A configuration that cannot be read ends the agent with 3 and names the file")
  void noConfiguration() throws Exception {
    assertEquals(3, exitCode(start(dir.resolve("none.json").toString())));
    assertTrue(errors().contains("none.json"), errors());
    assertEquals(3, exitCode(start()));
  }

  @Test
  @DisplayName("A key that cannot be read ends the agent with 3 and names the file")
  void brokenKey() throws Exception {
    Files.writeString(dir.resolve("STREET-01.p12"), "no store");

    assertEquals(3, exitCode(start(config.toString())));
    assertTrue(errors().contains("STREET-01.p12"), errors());
  }

  @Test
  @DisplayName("A journal of which a part is missing ends the agent with 4")
  void damagedJournal() throws Exception {
    Process agent = start(config.toString());
    door(agent);
    agent.destroyForcibly().waitFor();
    Path journal = dir.resolve("agent/journal");
    try (Stream<Path> segments = Files.list(journal)) {
      Path first =
          segments.filter(file -> file.toString().endsWith("1.log")).findFirst().orElseThrow();
      String second = first.getFileName().toString().replace("1.log", "2.log");
      Files.move(first, journal.resolve(second));
    }

    assertEquals(4, exitCode(start(config.toString())));
    assertTrue(errors().contains("JOURNAL_DAMAGED"), errors());
  }

  private static View view(JsonNode door) throws Exception {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      WebSocket socket =
          http.newWebSocketBuilder()
              .header("Authorization", "Bearer " + door.get("token").asText())
              .buildAsync(
                  URI.create("ws://127.0.0.1:" + door.get("port").asInt() + DoorMessages.PATH),
                  new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(
                        WebSocket line, CharSequence data, boolean last) {
                      heard.add(data.toString());
                      line.request(1);
                      return null;
                    }
                  })
              .join();
      View view = ask(socket, heard);
      socket.abort();
      http.shutdownNow();
      return view;
    }
  }

  private static View ask(WebSocket socket, BlockingQueue<String> heard)
      throws InterruptedException {
    for (long request = 1; ; request++) {
      socket
          .sendText(DoorCodec.write(Header.command(DoorMessages.GET_VIEW, request), Map.of()), true)
          .join();
      Message message = DoorCodec.read(heard.poll(20, TimeUnit.SECONDS));
      while (message.header().type() != MessageType.COMPLETION) {
        message = DoorCodec.read(heard.poll(20, TimeUnit.SECONDS));
      }
      if (message.payload().has("number")) {
        return DoorCodec.payload(message.payload(), View.class);
      }
    }
  }
}
