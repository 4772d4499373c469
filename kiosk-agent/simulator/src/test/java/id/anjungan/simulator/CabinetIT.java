package id.anjungan.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.bench.HostPort;
import id.anjungan.simulator.bench.PlainChips;
import id.anjungan.simulator.bench.SeenCoupler;
import id.anjungan.simulator.config.CabinetConfig;
import id.anjungan.simulator.socket.LineClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CabinetIT {

  private static final String ENTRY_OPEN_FRAME = "F2 00 0003 43 33 30 03 B2";

  @TempDir Path folder;
  private Cabinet cabinet;
  private LineClient control;

  @BeforeEach
  void start() throws IOException {
    Path file = folder.resolve("cabinet.json");
    Files.writeString(
        file,
        """
        {"kioskId": "STREET-01", "dir": "DIR", "hoppers": ["HOPPER-1", "HOPPER-2"], "fast": true,
         "window": false, "chipMaster": "x", "sam": "x", "cardSignatureKey": "x", "seed": 1}
        """
            .replace("DIR", folder.toString()));
    cabinet =
        Cabinet.start(
            CabinetConfig.read(file),
            file,
            new PlainChips(),
            new SeenCoupler(),
            front -> Optional.empty());
    control = LineClient.connect(folder.resolve("control.sock"));
  }

  @AfterEach
  void end() throws IOException {
    control.close();
    cabinet.close();
  }

  private ObjectNode say(String json) throws IOException {
    return control.call((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  private HostPort open(String device) throws IOException {
    return new HostPort(folder.resolve("dev").resolve(device));
  }

  private static long deviceProcesses() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
  }

  @Test
  @DisplayName("Every device is a process on its own wire; power kills all and brings all back")
  void powerOffAndOn() throws IOException {
    assertTrue(say("{'do':'ready'}").get("ok").asBoolean());
    assertEquals(7, deviceProcesses());
    try (Stream<Path> links = Files.list(folder.resolve("dev"))) {
      assertEquals(
          "[acceptor, cardprinter, fingerprint, hopper, hopper-2, ioboard, receiptprinter]",
          links.map(link -> link.getFileName().toString()).sorted().toList().toString());
    }
    try (HostPort acceptor = open("acceptor")) {
      acceptor.sendHex("F2 00 0003 43 30 30 03 B1");
      acceptor.expectHex("06 F2 00 0006 50 30 30 30 30 30 03 97");
      acceptor.sendHex("06" + ENTRY_OPEN_FRAME);
      acceptor.take(1 + 12);
    }
    say("{'do':'wait','for':'ENTRY_OPEN','timeoutMs':20000}");
    assertTrue(say("{'do':'power','on':false}").get("ok").asBoolean());
    assertEquals(0, deviceProcesses());
    say("{'do':'make-card','uid':'80045A0000000001','kind':'OLD','put':'CITIZEN'}");
    assertEquals(
        "ENTRY_CLOSED", say("{'do':'insert','uid':'80045A0000000001'}").get("code").asText());
    assertTrue(say("{'do':'power','on':true}").get("ok").asBoolean());
    assertTrue(say("{'do':'ready'}").get("ok").asBoolean());
    try (HostPort acceptor = open("acceptor")) {
      acceptor.sendHex(ENTRY_OPEN_FRAME);
      acceptor.expectHex("06 F2 00 0005 4E 33 30 42 30 03");
      acceptor.take(1);
    }
    try (HostPort io = open("ioboard")) {
      io.send("gpio read 3\r".getBytes(StandardCharsets.US_ASCII));
      io.expectHex("0A 0D 31 0A 0D 3E");
    }
  }

  @Test
  @DisplayName("A device that falls over by itself is started again on the same link")
  void deviceIsRestarted() throws IOException {
    say("{'do':'ready'}");
    ProcessHandle device = ProcessHandle.current().children().findFirst().orElseThrow();
    device.destroyForcibly();
    device.onExit().join();
    while (deviceProcesses() < 7) {
      Thread.onSpinWait();
    }
    assertTrue(say("{'do':'ready'}").get("ok").asBoolean());
  }

  @Test
  @DisplayName("The control socket answers rubbish with a code and goes on")
  void rubbish() throws IOException {
    try (SocketChannel raw =
        SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("control.sock")))) {
      raw.write(
          ByteBuffer.wrap("not json\n[]\n\n{\"do\":\"truth\"}\n".getBytes(StandardCharsets.UTF_8)));
      BufferedReader answers =
          new BufferedReader(
              new InputStreamReader(Channels.newInputStream(raw), StandardCharsets.UTF_8));
      assertTrue(answers.readLine().contains("\"BAD_JSON\""));
      assertTrue(answers.readLine().contains("\"NOT_AN_OBJECT\""));
      assertTrue(answers.readLine().contains("\"NOT_AN_OBJECT\""));
      assertEquals("{\"ok\":true,\"cards\":[]}", answers.readLine());
    }
  }

  @Test
  @DisplayName("Quit ends the devices and keeps the truth")
  void quit() throws Exception {
    say("{'do':'ready'}");
    say("{'do':'make-card','uid':'80045A0000000001','kind':'OLD','put':'CITIZEN'}");
    assertTrue(say("{'do':'quit'}").get("ok").asBoolean());
    cabinet.awaitQuit();
    cabinet.close();
    assertEquals(0, deviceProcesses());
    assertFalse(Files.exists(folder.resolve("control.sock")));
    assertTrue(Files.readString(folder.resolve("truth/cards.json")).contains("80045A0000000001"));
    assertThrows(IOException.class, () -> say("{'do':'truth'}"));
  }
}
