package id.anjungan.simulator.device.ioboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.HostPort;
import id.anjungan.simulator.physics.Door;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Panel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoBoardIT {

  private static final String PROMPT = "\n\r>";

  @TempDir Path folder;
  private Bench bench;
  private HostPort host;

  @BeforeEach
  void powerUp() throws IOException {
    bench = new Bench(folder, IoBoard::new);
    host = bench.host();
  }

  @AfterEach
  void powerDown() throws Exception {
    bench.close();
  }

  private void say(String text) {
    host.send(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void expect(String text) {
    assertEquals(text, new String(host.take(text.length()), StandardCharsets.US_ASCII));
  }

  @Test
  @DisplayName("Doors, tamper contact and mains are read as levels")
  void inputs() {
    say("gpio read 3\r");
    expect("\n\r1" + PROMPT);
    bench.machine().panel().door(Door.SERVICE, true);
    say("gpio read 0\r");
    expect("\n\r1" + PROMPT);
    say("gpio read 1\r");
    expect("\n\r0" + PROMPT);
    bench.machine().faults().set(Fault.TAMPER, true);
    bench.machine().faults().set(Fault.MAINS_OFF, true);
    say("gpio read 2\rgpio read 3\r");
    expect("\n\r1" + PROMPT + "\n\r0" + PROMPT);
  }

  @Test
  @DisplayName("A light goes on and off, and the finger light is an event each time it goes on")
  void lights() throws InterruptedException {
    say("gpio set 9\r");
    expect(PROMPT);
    assertTrue(bench.machine().panel().isLit(Panel.Light.FINGER));
    assertTrue(bench.machine().events().await("FINGER_WANTED", Duration.ofSeconds(5)));
    say("gpio set 9\r");
    expect(PROMPT);
    assertFalse(bench.machine().events().await("FINGER_WANTED", Duration.ZERO));
    say("gpio clear 9\r");
    expect(PROMPT);
    assertFalse(bench.machine().panel().isLit(Panel.Light.FINGER));
  }

  @Test
  @DisplayName("What the board does not know is answered by a question mark")
  void unknown() {
    for (String line : new String[] {"gpio read 77", "gpio set 0", "gpio", "GPIO READ 0", "x"}) {
      say(line + "\r");
      expect("\n\r?" + PROMPT);
    }
    say("a".repeat(500) + "\r");
    expect("\n\r?" + PROMPT);
  }

  @Test
  @DisplayName("A line may come in pieces; half a line is forgotten when it goes quiet")
  void pieces() throws InterruptedException {
    for (char c : "gpio read 3\r".toCharArray()) {
      say(String.valueOf(c));
    }
    expect("\n\r1" + PROMPT);
    say("gpio se");
    host.awaitQuiet();
    say("gpio read 3\r");
    expect("\n\r1" + PROMPT);
  }
}
