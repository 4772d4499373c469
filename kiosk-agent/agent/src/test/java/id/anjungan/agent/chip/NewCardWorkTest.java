package id.anjungan.agent.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewCardWorkTest {

  private static final ChipUid OTHER = new ChipUid("80045A9999999999");
  private static final Blob ACTIVATION = new Blob(PlainCard.filled(16, 0xA1));

  private final Wire wire = new Wire();
  private final PlainCard acceptorCard = new PlainCard(wire, Unit.ACCEPTOR);
  private final PlainCard card = new PlainCard(wire, Unit.COUPLER);
  private final PlainSam sam = new PlainSam(wire);
  private final ChipDialogue dialogue =
      new ChipDialogue(acceptorCard, card, sam, OldCardReadingTest.configuration());

  private static ChipScript script() {
    return script("805000001001020304050607081112131415161718", "84D66FF10800001112131415FF", LOCK);
  }

  private static final String LOCK = "844400001041424344454647481112131415161718";

  private static ChipScript script(String... commands) {
    List<Blob> blobs = Stream.of(commands).map(c -> new Blob(HexFormat.of().parseHex(c))).toList();
    return new ChipScript(
        blobs, List.of(Finger.RIGHT_INDEX, Finger.LEFT_INDEX), new Blob(new byte[32]));
  }

  private void lieBlank() {
    card.files.put(0x6FF0, PlainCard.control(51, CardControl.BLANK, ""));
  }

  private void lieLocked() {
    card.files.put(0x6FF0, PlainCard.control(51, CardControl.LOCKED, "AB12CD34"));
  }

  @Test
  @DisplayName(
      "A blank gives its challenge, takes the script as it stands and answers with its"
          + " proof (REQ-049)")
  void challengeAndWrite() {
    lieBlank();
    assertEquals(
        new ChipOutcome.Good<>(new Blob(PlainCard.CHALLENGE)), dialogue.challenge(PlainCard.UID));
    assertTrue(card.powered, "the challenge lives in the powered chip only");
    int before = wire.passed.size();
    assertEquals(
        new ChipOutcome.Good<>(
            new LockProof(
                new Blob(PlainCard.filled(8, 0x44)), new Blob(PlainCard.filled(16, 0x44)))),
        dialogue.write(PlainCard.UID, script()));
    assertEquals(
        script().commands().stream()
            .map(c -> "COUPLER " + HexFormat.of().withUpperCase().formatHex(c.bytes()))
            .toList(),
        wire.passed.subList(before, wire.passed.size()));
    assertFalse(card.powered);
  }

  @Test
  @DisplayName("A chip that is not blank gives no challenge")
  void notBlank() {
    assertSpoiled("NOT_BLANK", dialogue.challenge(PlainCard.UID));
    assertTrue(wire.passed.stream().noneMatch(line -> line.startsWith("COUPLER 0084")));
  }

  @Test
  @DisplayName("Another chip than the ordered one is touched by no command")
  void otherChip() {
    lieBlank();
    assertSpoiled("WRONG_CHIP", dialogue.challenge(OTHER));
    assertSpoiled("WRONG_CHIP", dialogue.activate(OTHER, ACTIVATION));
    assertSpoiled("WRONG_CHIP", dialogue.readBack(OTHER));
    assertEquals(List.of(), wire.passed);
  }

  @Test
  @DisplayName("A script is written only to the blank whose challenge it answers, and only once")
  void writeNeedsChallenge() {
    lieBlank();
    assertNotPossible(FaultCode.SEQUENCE, dialogue.write(PlainCard.UID, script()));
    dialogue.challenge(PlainCard.UID);
    assertNotPossible(FaultCode.SEQUENCE, dialogue.write(OTHER, script()));
    dialogue.challenge(PlainCard.UID);
    dialogue.write(PlainCard.UID, script());
    assertNotPossible(FaultCode.SEQUENCE, dialogue.write(PlainCard.UID, script()));
  }

  @Test
  @DisplayName("A script that holds anything but begin, writes and lock is not sent at all")
  void strangeScripts() {
    List<ChipScript> strange =
        List.of(
            script("80", "84D66FF10800001112131415FF", LOCK),
            script(LOCK, LOCK, LOCK),
            script("805000001001020304050607081112131415161718", "80460000021122", LOCK),
            script("805000001001020304050607081112131415161718", "84D66FF10900", LOCK));
    for (ChipScript script : strange) {
      lieBlank();
      dialogue.challenge(PlainCard.UID);
      wire.passed.clear();
      assertSpoiled("MALFORMED", dialogue.write(PlainCard.UID, script));
      assertEquals(List.of(), wire.passed);
    }
  }

  @Test
  @DisplayName("A command that the blank refuses spoils it; nothing more is sent")
  void refusedCommand() {
    lieBlank();
    dialogue.challenge(PlainCard.UID);
    int before = wire.passed.size();
    wire.failAt(before + 1, unit -> Wire.status(0x6581));
    assertSpoiled("CHIP_REFUSED", dialogue.write(PlainCard.UID, script()));
    assertEquals(before + 2, wire.passed.size());
  }

  @Test
  @DisplayName(
      "Read back are minutiae without prefix, the digest of all files, and the verdict"
          + " (REQ-050)")
  void readBack() throws NoSuchAlgorithmException {
    lieLocked();
    ReadBack back =
        (ReadBack)
            assertInstanceOf(ChipOutcome.Good.class, dialogue.readBack(PlainCard.UID)).value();
    assertArrayEquals(PlainCard.filled(300, 4), back.firstMinutiae().bytes());
    assertArrayEquals(PlainCard.filled(301, 5), back.secondMinutiae().bytes());
    assertTrue(back.signatureValid());
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int file = 0x6FF1; file <= 0x6FF6; file++) {
      digest.update(card.files.get(file));
    }
    assertEquals(new Blob(digest.digest()), back.contentDigest());
  }

  @Test
  @DisplayName("Bytes behind a file's end are no part of the digest")
  void bytesBehindTheEnd() {
    lieLocked();
    Object clean = dialogue.readBack(PlainCard.UID);
    byte[] file = card.files.get(0x6FF4);
    card.files.put(0x6FF4, java.util.Arrays.copyOf(file, file.length + 2));
    assertEquals(clean, dialogue.readBack(PlainCard.UID));
  }

  @Test
  @DisplayName("A locked card is activated and says so itself")
  void activate() {
    lieLocked();
    assertEquals(new ChipOutcome.Good<>(true), dialogue.activate(PlainCard.UID, ACTIVATION));
    assertTrue(wire.passed.contains("COUPLER 8046000010" + "A1".repeat(16)));
    assertEquals(CardControl.ACTIVE, card.files.get(0x6FF0)[3]);
  }

  @Test
  @DisplayName("A card that was activated just before a power cut counts as activated")
  void activatedBefore() {
    lieLocked();
    dialogue.activate(PlainCard.UID, ACTIVATION);
    assertEquals(new ChipOutcome.Good<>(true), dialogue.activate(PlainCard.UID, ACTIVATION));
  }

  @Test
  @DisplayName("A refused activation leaves the card spoiled, whatever it answers")
  void activationRefused() {
    lieLocked();
    card.activates = false;
    assertSpoiled("CHIP_REFUSED", dialogue.activate(PlainCard.UID, ACTIVATION));
    wire.failAt(wire.passed.size() + 1, unit -> Wire.ok());
    assertSpoiled("CHIP_REFUSED", dialogue.activate(PlainCard.UID, ACTIVATION));
  }

  @Test
  @DisplayName("An activation that is not 16 bytes is not sent")
  void activationForm() {
    lieLocked();
    assertSpoiled("MALFORMED", dialogue.activate(PlainCard.UID, new Blob(new byte[15])));
    assertTrue(wire.passed.stream().noneMatch(line -> line.startsWith("COUPLER 8046")));
  }

  @Test
  @DisplayName("Recovery learns the UIDs of what lies at both stations, or that no chip answers")
  void whatLiesWhere() {
    assertEquals(new ChipOutcome.Good<>(PlainCard.UID), dialogue.chipAtCoupler());
    assertEquals(new ChipOutcome.Good<>(PlainCard.UID), dialogue.chipAtAcceptor());
    card.contact = new Contact.Absent();
    assertSpoiled("CHIP_DEAD", dialogue.chipAtCoupler());
    card.contact = new Contact.Failed(new DeviceFault(Unit.COUPLER, FaultCode.OFFLINE, "planted"));
    assertNotPossible(FaultCode.OFFLINE, dialogue.chipAtCoupler());
  }

  @Test
  @DisplayName("The SAM is ready when it is there and opens, and only then")
  void samReady() {
    assertEquals(new ChipOutcome.Good<>(true), dialogue.samReady());
    sam.openStatus = 0x6983;
    assertNotPossible(FaultCode.HARDWARE_ERROR, dialogue.samReady());
    sam.contact = new Contact.Absent();
    assertNotPossible(FaultCode.NO_MEDIA, dialogue.samReady());
  }

  @ParameterizedTest
  @MethodSource("id.anjungan.agent.chip.OldCardReadingTest#failures")
  @DisplayName("Cut at any command, no step at the new card ends well, and none breaks")
  void cutAnywhere(Function<Unit, ChipAnswer> failure) {
    cut(failure, this::lieBlank, this::challengeThenWrite);
    cut(failure, this::lieLocked, () -> dialogue.readBack(PlainCard.UID));
  }

  private ChipOutcome<?> challengeThenWrite() {
    return dialogue.challenge(PlainCard.UID) instanceof ChipOutcome.Good<Blob>
        ? dialogue.write(PlainCard.UID, script())
        : new ChipOutcome.Spoiled<>("NO_CHALLENGE", "");
  }

  private void cut(
      Function<Unit, ChipAnswer> failure, Runnable before, Supplier<ChipOutcome<?>> step) {
    wire.failAt(-1, failure);
    wire.passed.clear();
    before.run();
    assertInstanceOf(ChipOutcome.Good.class, step.get());
    List<String> whole = List.copyOf(wire.passed);
    for (int k = 0; k < whole.size(); k++) {
      wire.passed.clear();
      before.run();
      wire.failAt(k, failure);
      ChipOutcome<?> outcome = step.get();
      boolean verdict = whole.get(k).startsWith("SAM 00FA0400");
      assertTrue(
          verdict || !(outcome instanceof ChipOutcome.Good<?>), whole.get(k) + " -> " + outcome);
    }
  }

  private static void assertSpoiled(String code, ChipOutcome<?> outcome) {
    assertEquals(code, assertInstanceOf(ChipOutcome.Spoiled.class, outcome).code());
  }

  private static void assertNotPossible(FaultCode code, ChipOutcome<?> outcome) {
    assertEquals(code, assertInstanceOf(ChipOutcome.NotPossible.class, outcome).fault().code());
  }
}
