package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.sw;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardReadingTest {

  private static final String VALID = "0010";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "200, 246, 200",
    "206, 247, 206",
    "207, 248, 207",
    "208, 249, 208",
    "209, 254, 209",
    "214, 255, 214",
    "416, 494, 416",
    "1022, 4094, 640",
    "21, 3, 30"
  })
  @DisplayName("A genuine card is read whole and its signature holds, wherever its chunks end")
  void genuineCardIsReadWhole(int biodata, int photo, int minutiae) {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(biodata, photo, minutiae), Cards.UID);
    Host.Reading reading = read(Cards.active(files));
    files.forEach((id, content) ->
        assertArrayEquals(content, reading.files().get(id), Integer.toHexString(id)));
    assertEquals(VALID, reading.verdict());
  }

  @Test
  @DisplayName("A card of an earlier issue has 29 bytes of card control and is read the same way")
  void oldFormIsRead() {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(400, 900, 300), Cards.UID);
    Host.Reading reading =
        read(new ChipSpec(Cards.UID, 'A', 2, "C0000001", 29, files, false, false));
    assertEquals(29, reading.control().length);
    assertEquals("01028004", Profile.hex(Profile.first(4, reading.control())));
    assertEquals(VALID, reading.verdict());
  }

  @Test
  @DisplayName("A chip of type B tells its 8-byte UID itself and is read the same way")
  void typeBIsRead() {
    byte[] uid = hex("1122334455667788");
    Map<Integer, byte[]> files = Cards.signed(Cards.files(400, 900, 300), uid);
    KtpChip chip =
        Cards.chip(folder, new ChipSpec(uid, 'B', 2, "C0000001", 51, files, false, false));
    assertEquals("11223344556677889000", Profile.hex(chip.transmit(hex("00 DD 00 00 08"))));
    assertEquals(VALID, new Host(chip, Cards.sam()).read(uid).verdict());
  }

  @Test
  @DisplayName("A card whose content was altered after issue does not verify")
  void alteredContentDoesNotVerify() {
    for (int id = 0x6FF1; id <= 0x6FF5; id++) {
      Map<Integer, byte[]> files =
          new HashMap<>(Cards.signed(Cards.files(400, 900, 300), Cards.UID));
      files.computeIfPresent(id, (key, content) -> flipped(content));
      assertEquals("6982", read(Cards.active(files)).verdict(), Integer.toHexString(id));
    }
  }

  @Test
  @DisplayName("A card whose signature is another card's does not verify")
  void signatureOfAnotherCardDoesNotVerify() {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(400, 900, 300), hex("80045A0102030406"));
    assertEquals("6982", read(Cards.active(files)).verdict());
  }

  @Test
  @DisplayName("A signature of nothing but zeros does not verify")
  void zeroSignatureDoesNotVerify() {
    Map<Integer, byte[]> files = new HashMap<>(Cards.files(400, 900, 300));
    files.put(0x6FF6, new byte[80]);
    assertEquals("6982", read(Cards.active(files)).verdict());
  }

  @Test
  @DisplayName("A copy that has the UID but not the keys fails the external authentication")
  void copyOfUidFailsAuthentication() {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(400, 900, 300), Cards.UID);
    ChipMasterKeys others =
        new ChipMasterKeys(Cards.filled(32, 91), Cards.filled(32, 92), Cards.filled(32, 93));
    ChipMemory memory = ChipMemory.create(folder.resolve("copy.json"), Cards.active(files));
    KtpChip copy = KtpChip.load(memory, others, Cards.random(9));
    Host host = new Host(copy, Cards.sam());
    Host.Refused refused = assertThrows(Host.Refused.class, () -> host.read(Cards.UID));
    assertEquals("82 -> 6982", refused.getMessage());
  }

  @Test
  @DisplayName("The SAM refuses a card whose card control names another UID")
  void samRefusesAnotherUid() {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(400, 900, 300), Cards.UID);
    Host host = new Host(Cards.chip(folder, Cards.active(files)), Cards.sam());
    Host.Refused refused =
        assertThrows(Host.Refused.class, () -> host.read(hex("80045A0102030406")));
    assertEquals("6A80", refused.word());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15})
  @DisplayName("A locked, an active and a void card are read with a SAM")
  void readableStates(int state) {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(400, 900, 300), Cards.UID);
    Host.Reading reading =
        read(new ChipSpec(Cards.UID, 'A', state, "C0000001", 51, files, false, false));
    assertEquals(VALID, reading.verdict());
    assertEquals(state, reading.control()[1]);
  }

  @Test
  @DisplayName("A blank shows its card control and nothing else")
  void blankShowsOnlyCardControl() {
    KtpChip blank = Cards.blank(folder);
    Host host = new Host(blank, Cards.sam());
    host.selectPlain(0x7F0A);
    assertEquals(51, host.control().length);
    host.selectPlain(0x6FF2);
    assertEquals("6985", sw(blank.transmit(hex("00 B0 00 00 08"))));
    host.open();
    Host.Refused refused =
        assertThrows(Host.Refused.class, () -> host.authenticate(Cards.UID, host.control()));
    assertEquals("6985", refused.word());
  }

  @Test
  @DisplayName("A foreign card has no KTP-el folder, a dead one no answer and no ATR")
  void foreignAndDead() {
    ChipSpec foreign = new ChipSpec(Cards.UID, 'A', 0, null, 51, Map.of(), true, false);
    assertEquals("6A82", sw(Cards.chip(folder, foreign).transmit(hex("00 A4 00 00 02 7F0A"))));
    KtpChip dead =
        Cards.chip(folder, new ChipSpec(Cards.UID, 'A', 2, null, 51, Map.of(), false, true));
    assertEquals(0, dead.transmit(hex("00 A4 00 00 02 7F0A")).length);
    assertEquals(0, dead.atr().length);
  }

  @Test
  @DisplayName("A card torn off before any command of the reading is read whole the next time")
  void tornOffAtEveryCommand() {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(120, 300, 100), Cards.UID);
    KtpChip chip = Cards.chip(folder, Cards.active(files));
    int commands = commandsOfOneReading(chip);
    assertTrue(commands > 20);
    for (int torn = 0; torn < commands; torn++) {
      tearOffAt(torn, chip);
      assertEquals(VALID, new Host(chip, Cards.sam()).read(Cards.UID).verdict());
    }
  }

  @Test
  @DisplayName("Nothing of a session outlives the field")
  void sessionEndsWithPower() {
    Map<Integer, byte[]> files = Cards.signed(Cards.files(120, 300, 100), Cards.UID);
    KtpChip chip = Cards.chip(folder, Cards.active(files));
    TestSam sam = Cards.sam();
    Host host = new Host(chip, sam);
    host.read(Cards.UID);
    chip.powerOff();
    Host.Refused refused =
        assertThrows(Host.Refused.class, () -> host.wrapped(hex("00 A4 00 00 02 6FF1")));
    assertEquals("protected -> 6982", refused.getMessage());
  }

  private Host.Reading read(ChipSpec spec) {
    return new Host(Cards.chip(folder, spec), Cards.sam()).read(spec.uid8());
  }

  private static int commandsOfOneReading(KtpChip chip) {
    int[] count = {0};
    new Host(
            command -> {
              count[0]++;
              return chip.transmit(command);
            },
            Cards.sam()::transmit)
        .read(Cards.UID);
    chip.powerOff();
    return count[0];
  }

  private static void tearOffAt(int torn, KtpChip chip) {
    int[] count = {0};
    Host host =
        new Host(
            command -> count[0]++ < torn ? chip.transmit(command) : new byte[0],
            Cards.sam()::transmit);
    assertThrows(Host.Refused.class, () -> host.read(Cards.UID));
    chip.powerOff();
  }

  private static byte[] flipped(byte[] content) {
    byte[] altered = content.clone();
    altered[altered.length - 1] ^= 1;
    return altered;
  }
}
