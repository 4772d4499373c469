package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.sw;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChipCommandTest {

  @TempDir Path folder;
  private KtpChip chip;

  @BeforeEach
  void takeCard() {
    chip = Cards.chip(folder, Cards.active(Cards.signed(Cards.files(400, 900, 300), Cards.UID)));
  }

  @ParameterizedTest
  @CsvSource({
    "00, 6700",
    "00A40000, 6700",
    "00A400000102, 6700",
    "00A4000002 6FF2, 6A82",
    "00A4010002 7F0A, 6A86",
    "00A4000002 7F0A 00, 6700",
    "00A4000002 3F00, 6A82",
    "00B0000008, 6985",
    "0084000010, 6700",
    "0084000108, 6A86",
    "0082000028, 6700",
    "00DD000008, 6D00",
    "00CA000000, 6D00",
    "FFCA000000, 6E00",
    "A0A4000002 7F0A, 6E00",
    "8052000000, 6D00",
    "8050000010, 6700",
    "8046000010, 6700",
    "8442000000, 6D00",
    "8444000000, 6700",
    "84D66FF108 0000000000000000, 6700",
    "04B0000000, 6982",
    "04A4000010 00000000000000000000000000000000 00, 6982"
  })
  @DisplayName("A command that the profile does not know in this form is refused with its word")
  void refused(String command, String word) {
    assertEquals(word, sw(chip.transmit(hex(command))));
  }

  @Test
  @DisplayName("Free files are read up to their end, never past it, and at most 248 bytes at once")
  void freeRead() {
    chip.transmit(hex("00A4000002 7F0A"));
    assertEquals("9000", sw(chip.transmit(hex("00A4000002 6FF2"))));
    assertEquals(250, chip.transmit(hex("00B00000F8")).length);
    assertEquals(4, chip.transmit(hex("00B0038408")).length);
    assertEquals("6B00", sw(chip.transmit(hex("00B0038608"))));
    assertEquals("6B00", sw(chip.transmit(hex("00B0FFFF08"))));
    assertEquals("6700", sw(chip.transmit(hex("00B00000F9"))));
    assertEquals("6700", sw(chip.transmit(hex("00B0000000"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6FF1", "6FF3", "6FF4", "6FF5", "6FF6"})
  @DisplayName("A person's data are not read without a SAM")
  void closedFiles(String file) {
    chip.transmit(hex("00A4000002 7F0A"));
    assertEquals("9000", sw(chip.transmit(hex("00A4000002" + file))));
    assertEquals("6982", sw(chip.transmit(hex("00B0000008"))));
  }

  @Test
  @DisplayName("A cryptogram is good for one challenge")
  void challengeIsSpent() {
    byte[] wrong = Profile.join(hex("0082000028"), new byte[40]);
    assertEquals("6985", sw(chip.transmit(wrong)));
    chip.transmit(hex("0084000008"));
    assertEquals("6982", sw(chip.transmit(wrong)));
    assertEquals("6985", sw(chip.transmit(wrong)));
  }

  @Test
  @DisplayName("A protected command with a wrong MAC ends the session")
  void wrongMacEndsSession() {
    Host host = new Host(chip, Cards.sam());
    host.selectPlain(0x7F0A);
    host.open();
    host.authenticate(Cards.UID, host.control());
    byte[] command = host.samStep("00 F3 00 00", hex("07 00A4000002 6FF1"));
    byte[] altered = command.clone();
    altered[altered.length - 2] ^= 1;
    assertEquals("6982", sw(chip.transmit(altered)));
    assertEquals("6982", sw(chip.transmit(command)));
  }

  @Test
  @DisplayName("Inside a session only select and read are taken, and reads of at most 208 bytes")
  void insideSession() {
    Host host = new Host(chip, Cards.sam());
    host.selectPlain(0x7F0A);
    host.open();
    host.authenticate(Cards.UID, host.control());
    assertEquals("6D00", innerWord(host, "0084000008"));
    assertEquals("9000", innerWord(host, "00A4000002 6FF1"));
    assertEquals("6700", innerWord(host, "00B00000D1"));
    assertEquals(208, host.wrapped(hex("00B00000D0")).length);
    assertEquals("6B00", innerWord(host, "00B0040008"));
    assertEquals("6A82", innerWord(host, "00A4000002 6FF9"));
  }

  private static String innerWord(Host host, String command) {
    try {
      host.wrapped(hex(command));
      return "9000";
    } catch (Host.Refused refused) {
      return refused.word();
    }
  }

  @Test
  @DisplayName("No bytes whatever make a chip or a SAM fail")
  void anyBytesAreAnswered() {
    TestSam sam = Cards.sam();
    new Host(chip, sam).read(Cards.UID);
    RandomGenerator random = Cards.random(99);
    byte[] classes = hex("00 04 80 84 FF");
    byte[] instructions = hex("A4 B0 84 82 DD 50 D6 44 46 F0 F1 F2 F3 F4 F7 FA FF");
    for (int i = 0; i < 20_000; i++) {
      byte[] command = new byte[random.nextInt(280)];
      random.nextBytes(command);
      if (command.length > 5) {
        command[0] = classes[random.nextInt(classes.length)];
        command[1] = instructions[random.nextInt(instructions.length)];
        command[4] = (byte) (command.length - 5);
      }
      assertTrue(chip.transmit(command).length >= 2);
      assertTrue(sam.transmit(command).length >= 2);
    }
    assertEquals(ChipState.ACTIVE, chip.state());
  }

  @Test
  @DisplayName("The same seed gives the same chip: a run can be replayed")
  void seedReplays() {
    KtpChip again =
        KtpChip.load(ChipMemory.of(folder.resolve("chip.json")), Cards.MASTERS, Cards.random(7));
    assertArrayEquals(chip.transmit(hex("0084000008")), again.transmit(hex("0084000008")));
  }

  @Test
  @DisplayName("A chip that cannot exist is not made")
  void impossibleChips() {
    byte[] uid = Cards.UID;
    refusedSpec(new byte[7], 'A', 0, null, 51, Map.of());
    refusedSpec(Profile.hex("1122334455667788"), 'A', 0, null, 51, Map.of());
    refusedSpec(uid, 'C', 0, null, 51, Map.of());
    refusedSpec(uid, 'A', 3, null, 51, Map.of());
    refusedSpec(uid, 'A', 2, "short", 51, Map.of());
    refusedSpec(uid, 'A', 0, null, 29, Map.of());
    refusedSpec(uid, 'A', 2, null, 50, Map.of());
    refusedSpec(uid, 'A', 2, null, 51, Map.of(0x6FF0, new byte[1]));
    refusedSpec(uid, 'A', 2, null, 51, Map.of(0x6FF6, new byte[81]));
  }

  private static void refusedSpec(
      byte[] uid, char type, int state, String number, int form, Map<Integer, byte[]> files) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ChipSpec(uid, type, state, number, form, files, false, false));
  }

  @Test
  @DisplayName("A file that is no chip memory is named, and nothing personal is printed")
  void strangeMemoryAndMasking() throws Exception {
    Path strange = Files.writeString(folder.resolve("strange.json"), "{\"uid\":\"80\"}");
    ChipMemoryException e = assertThrows(ChipMemoryException.class, () -> ChipMemory.of(strange));
    assertTrue(e.getMessage().contains("strange.json"));
    ChipSpec spec = Cards.active(Cards.files(400, 900, 300));
    assertFalse(spec.toString().contains(Cards.NIK));
    assertEquals("ChipMasterKeys[masked]", Cards.MASTERS.toString());
    assertEquals("SamConfiguration[masked]", Cards.SAM_CONFIGURATION.toString());
  }
}
