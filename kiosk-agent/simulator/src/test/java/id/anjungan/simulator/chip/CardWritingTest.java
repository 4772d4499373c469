package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.data;
import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.part;
import static id.anjungan.simulator.chip.Profile.sw;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardWritingTest {

  private static final String NUMBER = "C0000042";

  @TempDir Path folder;
  private final Centre centre = new Centre(Cards.UID);
  private final Map<Integer, byte[]> files = Cards.signed(Cards.files(416, 2000, 300), Cards.UID);
  private KtpChip chip;

  @BeforeEach
  void takeBlank() {
    chip = Cards.blank(folder);
  }

  @Test
  @DisplayName("A blank is written, proves its content, is void, and becomes valid once (REQ-049)")
  void blankBecomesCard() {
    begin();
    centre.script(files).forEach(command -> assertEquals("9000", sw(chip.transmit(command))));
    assertEquals(Optional.empty(), chip.chipNik());
    byte[] locked = chip.transmit(centre.lock(NUMBER));
    assertEquals("9000", sw(locked));
    byte[] nonce = part(locked, 0, 8);
    assertArrayEquals(centre.proof(NUMBER, nonce, files), part(locked, 8, 16));
    assertEquals(ChipState.LOCKED, chip.state());
    assertEquals(Optional.of(Cards.NIK), chip.chipNik());
    chip.powerOff();
    assertEquals("9000", sw(chip.transmit(centre.activate(nonce))));
    assertEquals(ChipState.ACTIVE, chip.state());
    assertEquals("6985", sw(chip.transmit(centre.activate(nonce))));
  }

  @Test
  @DisplayName("What was written is read back through the SAM, card number and lock nonce included")
  void writtenCardIsReadBack() {
    byte[] nonce = lockedNonce();
    Host.Reading reading = new Host(chip, Cards.sam()).read(Cards.UID);
    assertEquals("0010", reading.verdict());
    files.forEach((id, content) -> assertArrayEquals(content, reading.files().get(id)));
    assertArrayEquals(Profile.ascii(NUMBER), part(reading.control(), 11, 8));
    assertArrayEquals(nonce, part(reading.control(), 19, 8));
  }

  @Test
  @DisplayName("Writing does not begin without a challenge, twice on one, or with a wrong MAC")
  void writingDoesNotBegin() {
    assertEquals("6985", sw(chip.transmit(centre.begin(new byte[8]))));
    byte[] challenge = challenge();
    byte[] wrong = centre.begin(challenge);
    wrong[wrong.length - 1] ^= 1;
    assertEquals("6982", sw(chip.transmit(wrong)));
    assertEquals("6985", sw(chip.transmit(centre.begin(challenge))));
    challenge();
    assertEquals("6982", sw(chip.transmit(new Centre(hex("80045AFFFFFFFFFF")).begin(challenge))));
  }

  @Test
  @DisplayName("Without a writing session nothing is written or locked")
  void nothingWithoutSession() {
    centre.begin(new byte[8]);
    assertEquals("6982", sw(chip.transmit(centre.write(0x6FF1, 0, new byte[8]))));
    assertEquals("6982", sw(chip.transmit(centre.lock(NUMBER))));
  }

  @Test
  @DisplayName("A wrong MAC ends the writing session, and the blank stays blank")
  void wrongMacEndsSession() {
    begin();
    byte[] command = centre.write(0x6FF1, 0, new byte[8]);
    command[command.length - 1] ^= 1;
    assertEquals("6982", sw(chip.transmit(command)));
    assertEquals("6982", sw(chip.transmit(centre.write(0x6FF1, 0, new byte[8]))));
    assertEquals("6982", sw(chip.transmit(centre.lock(NUMBER))));
    assertEquals(ChipState.BLANK, chip.state());
  }

  @Test
  @DisplayName("A command that is repeated, left out or sent to another file is not taken")
  void orderIsKept() {
    begin();
    byte[] first = centre.write(0x6FF1, 0, new byte[8]);
    assertEquals("9000", sw(chip.transmit(first)));
    assertEquals("6982", sw(chip.transmit(first)));
    begin();
    centre.write(0x6FF1, 0, new byte[8]);
    assertEquals("6982", sw(chip.transmit(centre.write(0x6FF1, 8, new byte[8]))));
    begin();
    byte[] diverted = centre.write(0x6FF1, 0, new byte[8]);
    diverted[3] = (byte) 0xF2;
    assertEquals("6982", sw(chip.transmit(diverted)));
  }

  @Test
  @DisplayName("A file takes bytes up to its limit, in pieces of at most 208")
  void limitsOfFiles() {
    begin();
    assertEquals("9000", sw(chip.transmit(centre.write(0x6FF6, 0, new byte[80]))));
    assertEquals("6B00", sw(chip.transmit(centre.write(0x6FF6, 79, new byte[2]))));
    assertEquals("6B00", sw(chip.transmit(centre.write(0x6FF1, 1017, new byte[8]))));
    assertEquals("9000", sw(chip.transmit(centre.write(0x6FF1, 1016, new byte[8]))));
    assertEquals("9000", sw(chip.transmit(centre.write(0x6FF2, 0, new byte[208]))));
    assertEquals("6700", sw(chip.transmit(centre.write(0x6FF2, 0, new byte[209]))));
    assertEquals("6A82", sw(chip.transmit(centre.write(0x6FF0, 0, new byte[8]))));
  }

  @Test
  @DisplayName("A locked card is neither written, locked nor begun again")
  void lockedCardStaysAsItIs() {
    lockedNonce();
    assertEquals("6985", sw(chip.transmit(centre.write(0x6FF1, 0, new byte[8]))));
    assertEquals("6985", sw(chip.transmit(centre.lock(NUMBER))));
    assertEquals("6985", sw(chip.transmit(centre.begin(challenge()))));
  }

  @Test
  @DisplayName("A card number that is not 8 digits or capitals does not lock")
  void wrongCardNumber() {
    begin();
    assertEquals("6985", sw(chip.transmit(centre.lock("c000 042"))));
    assertEquals(ChipState.BLANK, chip.state());
  }

  @Test
  @DisplayName("Three wrong activations end the card (REQ-052)")
  void threeWrongActivationsEndTheCard() {
    byte[] nonce = lockedNonce();
    byte[] wrong = centre.activate(new byte[8]);
    assertEquals("6982", sw(chip.transmit(wrong)));
    chip.powerOff();
    assertEquals("6982", sw(reloaded().transmit(wrong)));
    KtpChip later = reloaded();
    assertEquals("6983", sw(later.transmit(wrong)));
    assertEquals(ChipState.TERMINATED, later.state());
    assertEquals("6983", sw(later.transmit(centre.activate(nonce))));
    assertEquals(ChipState.TERMINATED, reloaded().state());
  }

  @Test
  @DisplayName("A blank and a card of another UID are not activated by this card's command")
  void activationIsForOneCard() {
    assertEquals("6985", sw(chip.transmit(centre.activate(new byte[8]))));
    byte[] nonce = lockedNonce();
    assertEquals("6982", sw(chip.transmit(new Centre(hex("80045AFFFFFFFFFF")).activate(nonce))));
  }

  @Test
  @DisplayName(
      "Power cut after any writing command: that command has happened wholly or not at all")
  void tornOffAtEveryCommand() {
    begin();
    int commands = centre.script(files).size();
    for (int done = 0; done <= commands; done++) {
      chip = Cards.blank(folder);
      begin();
      List<byte[]> script = centre.script(files);
      script.subList(0, done).forEach(chip::transmit);
      ChipContent before = ChipMemory.of(folder.resolve("chip.json")).content();
      KtpChip later = reloaded();
      assertEquals(ChipState.BLANK, later.state());
      assertEquals("6982", sw(later.transmit(script.getLast())));
      assertEquals(done, chunksIn(before));
    }
  }

  @Test
  @DisplayName("A memory that cannot be written answers 6581 and changes nothing")
  void memoryFailure() throws IOException {
    begin();
    byte[] command = centre.write(0x6FF1, 0, new byte[8]);
    Files.delete(folder.resolve("chip.json"));
    Files.createDirectories(folder.resolve("chip.json/occupied"));
    assertEquals("6581", sw(chip.transmit(command)));
    assertEquals(ChipState.BLANK, chip.state());
  }

  @Test
  @DisplayName("A half-written second file beside the memory does no harm")
  void halfWrittenSecondFile() throws IOException {
    lockedNonce();
    Files.writeString(folder.resolve("chip.json.new"), "{\"uid\":\"80");
    assertEquals(ChipState.LOCKED, reloaded().state());
    assertTrue(reloaded().chipNik().isPresent());
  }

  private int chunksIn(ChipContent content) {
    return content.files().values().stream().mapToInt(bytes -> (bytes.length + 207) / 208).sum();
  }

  private byte[] challenge() {
    return data(chip.transmit(hex("00 84 00 00 08")));
  }

  private void begin() {
    assertEquals("9000", sw(chip.transmit(centre.begin(challenge()))));
  }

  private byte[] lockedNonce() {
    begin();
    centre.script(files).forEach(command -> assertEquals("9000", sw(chip.transmit(command))));
    byte[] locked = chip.transmit(centre.lock(NUMBER));
    assertEquals("9000", sw(locked));
    return part(locked, 0, 8);
  }

  private KtpChip reloaded() {
    return KtpChip.load(ChipMemory.of(folder.resolve("chip.json")), Cards.MASTERS, Cards.random(8));
  }
}
