package id.anjungan.simulator.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.chip.ChipMasterKeys;
import id.anjungan.simulator.chip.ChipMemory;
import id.anjungan.simulator.chip.ChipSpec;
import id.anjungan.simulator.chip.KtpChip;
import id.anjungan.simulator.chip.VirtualChip;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PcscDaemonIT {

  private static final String UID = "80045A0102030405";
  private static final String GET_UID = "FFCA000000";
  private static final String SELECT_FOLDER = "00A40000027F0A";

  @TempDir Path folder;

  @Test
  @DisplayName("A PC/SC client sees the two slots, the chip behind the coupler, and its removal")
  void chipBehindCoupler() throws IOException {
    try (PcscDaemon daemon = PcscDaemon.start(folder)) {
      daemon.insert(0, chip("one", UID), true);
      try (Client client = new Client(daemon)) {
        assertEquals("Virtual PCD 00 00,Virtual PCD 00 01", client.ask("readers"));
        assertEquals("true", client.ask("present 0"));
        assertEquals("3B8180018080", client.ask("connect 0"));
        assertEquals("045A01020304059000", client.ask("apdu 0 " + GET_UID));
        assertEquals("9000", client.ask("apdu 0 " + SELECT_FOLDER));
        daemon.remove(0);
        assertEquals("true", client.ask("absent 0"));
        assertTrue(client.ask("apdu 0 " + SELECT_FOLDER).startsWith("FAILED"));
      }
    }
  }

  @Test
  @DisplayName("A contact slot has no pseudo command, and both slots work side by side")
  void slotsAreApart() throws IOException {
    try (PcscDaemon daemon = PcscDaemon.start(folder)) {
      daemon.insert(0, chip("one", UID), true);
      daemon.insert(1, chip("two", "80045A0A0B0C0D0E"), false);
      try (Client client = new Client(daemon)) {
        client.ask("present 0");
        client.ask("present 1");
        client.ask("connect 0");
        client.ask("connect 1");
        assertEquals("6E00", client.ask("apdu 1 " + GET_UID));
        assertEquals("9000", client.ask("apdu 0 " + SELECT_FOLDER));
        assertEquals("9000", client.ask("apdu 1 " + SELECT_FOLDER));
      }
      assertThrows(IllegalStateException.class, () -> daemon.insert(0, chip("three", UID), true));
    }
  }

  @Test
  @DisplayName("Two cabinets on one machine do not see each other's cards")
  void cabinetsAreApart() throws IOException {
    try (PcscDaemon one = PcscDaemon.start(folder.resolve("1"));
        PcscDaemon other = PcscDaemon.start(folder.resolve("2"))) {
      one.insert(0, chip("one", UID), true);
      other.insert(0, chip("two", "80045A0A0B0C0D0E"), true);
      assertEquals("045A01020304059000", uidSeenBy(one));
      assertEquals("045A0A0B0C0D0E9000", uidSeenBy(other));
    }
  }

  @Test
  @DisplayName("After pcscd ended and came back, the card is still in its slot")
  void restartKeepsCards() throws IOException {
    try (PcscDaemon daemon = PcscDaemon.start(folder)) {
      daemon.insert(0, chip("one", UID), true);
      assertEquals("045A01020304059000", uidSeenBy(daemon));
      daemon.restart();
      assertEquals("045A01020304059000", uidSeenBy(daemon));
    }
  }

  @Test
  @DisplayName("A dead chip in the field is not seen, and no pcscd outlives its cabinet")
  void deadChipIsNotSeen() throws IOException {
    PcscDaemon daemon = PcscDaemon.start(folder);
    ChipSpec dead =
        new ChipSpec(HexFormat.of().parseHex(UID), 'A', 0, null, 51, Map.of(), false, true);
    daemon.insert(0, loaded("dead", dead), true);
    daemon.insert(1, chip("one", UID), false);
    try (Client client = new Client(daemon)) {
      assertEquals("true", client.ask("present 1"));
      assertTrue(client.ask("connect 0").startsWith("FAILED"));
    }
    daemon.close();
    assertFalse(Files.exists(daemon.socket()));
  }

  @Test
  @DisplayName("A path too long for a Unix socket is refused with the next step")
  void longPathIsRefused() {
    Path deep = folder.resolve("x".repeat(120));
    PcscUnavailableException e =
        assertThrows(PcscUnavailableException.class, () -> PcscDaemon.start(deep));
    assertTrue(e.getMessage().contains("shorter path"));
  }

  private String uidSeenBy(PcscDaemon daemon) throws IOException {
    try (Client client = new Client(daemon)) {
      client.ask("present 0");
      client.ask("connect 0");
      return client.ask("apdu 0 " + GET_UID);
    }
  }

  private VirtualChip chip(String name, String uid) {
    return loaded(name, ChipSpec.blank(HexFormat.of().parseHex(uid)));
  }

  private VirtualChip loaded(String name, ChipSpec spec) {
    ChipMasterKeys masters = new ChipMasterKeys(new byte[32], new byte[32], new byte[32]);
    return KtpChip.load(
        ChipMemory.create(folder.resolve(name + ".json"), spec), masters, new SplittableRandom(1));
  }

  /// [CardClient] in a process of its own.
  private static final class Client implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    Client(PcscDaemon daemon) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              CardClient.class.getName());
      builder.environment().put("PCSCLITE_CSOCK_NAME", daemon.socket().toString());
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      process = builder.start();
      answers = process.inputReader(StandardCharsets.UTF_8);
      commands = process.outputWriter(StandardCharsets.UTF_8);
    }

    String ask(String command) throws IOException {
      commands.write(command + "\n");
      commands.flush();
      return answers.readLine();
    }

    @Override
    public void close() throws IOException {
      commands.close();
      process.destroy();
    }
  }
}
