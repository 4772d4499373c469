package id.anjungan.agent.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldCardReadingTest {

  private final Wire wire = new Wire();
  private final PlainCard card = new PlainCard(wire, Unit.ACCEPTOR);
  private final PlainSam sam = new PlainSam(wire);
  private final ChipDialogue dialogue =
      new ChipDialogue(card, new PlainCard(wire, Unit.COUPLER), sam, configuration());

  static SamConfiguration configuration() {
    return new SamConfiguration(PlainCard.filled(16, 0x0F), PlainCard.filled(32, 0xF0));
  }

  @Test
  @DisplayName("A card in order gives UID, NIK, state, card number and the SAM's verdict (REQ-055)")
  void cardInOrder() {
    assertEquals(
        new CardReading.Read(
            PlainCard.UID,
            new Nik("3315015708920001"),
            CardControl.ACTIVE,
            new CardNumber("AB12CD34"),
            true),
        dialogue.readOldCard());
    assertFalse(card.powered, "the chip is powered down afterwards");
  }

  @Test
  @DisplayName("A card of an earlier issue, with the short card control, is read with P2 = 00")
  void oldForm() {
    card.files.put(0x6FF0, PlainCard.control(29, CardControl.ACTIVE, ""));
    CardReading.Read read = assertInstanceOf(CardReading.Read.class, dialogue.readOldCard());
    assertNull(read.cardNumber());
    assertTrue(wire.passed.stream().anyMatch(line -> line.startsWith("SAM 00F100002D0102")));
  }

  @Test
  @DisplayName("A terminated card is read and says so")
  void terminated() {
    card.files.put(0x6FF0, PlainCard.control(51, CardControl.TERMINATED, "AB12CD34"));
    CardReading.Read read = assertInstanceOf(CardReading.Read.class, dialogue.readOldCard());
    assertEquals(CardControl.TERMINATED, read.state());
  }

  @Test
  @DisplayName("Altered content is read, and the SAM's verdict is passed on as not valid")
  void alteredContent() {
    sam.verifyStatus = 0x6982;
    CardReading.Read read = assertInstanceOf(CardReading.Read.class, dialogue.readOldCard());
    assertFalse(read.signatureValid());
  }

  @Test
  @DisplayName("A chip without the KTP-el application is foreign")
  void foreignCard() {
    wire.failAt(0, unit -> Wire.status(0x6A82));
    assertEquals(new CardReading.Foreign(PlainCard.UID, "NO_KTP_DF"), dialogue.readOldCard());
  }

  @Test
  @DisplayName("A chip that does not answer the first select is foreign")
  void muteAtSelect() {
    wire.failAt(0, unit -> Wire.fault(unit, FaultCode.HARDWARE_ERROR));
    assertEquals(new CardReading.Foreign(PlainCard.UID, "NO_KTP_DF"), dialogue.readOldCard());
  }

  @Test
  @DisplayName("No chip at all is a dead card; nothing is asked of the SAM")
  void deadChip() {
    card.contact = new Contact.Absent();
    assertEquals(new CardReading.Dead(), dialogue.readOldCard());
    assertEquals(List.of(), wire.passed);
  }

  @Test
  @DisplayName("A copy that lacks the chip's key is not authentic")
  void copiedUid() {
    card.copied = true;
    assertEquals(new CardReading.Foreign(PlainCard.UID, "NOT_AUTHENTIC"), dialogue.readOldCard());
  }

  @Test
  @DisplayName("A chip whose card control names another UID is not authentic")
  void otherUidInside() {
    ChipUid other = new ChipUid("80045A0102030406");
    card.contact = new Contact.Contactless(other, 'A');
    assertEquals(new CardReading.Foreign(other, "NOT_AUTHENTIC"), dialogue.readOldCard());
  }

  @Test
  @DisplayName("A chip whose proof the SAM refuses is not authentic")
  void wrongProof() {
    sam.authenticateStatus = 0x6982;
    assertEquals(new CardReading.Foreign(PlainCard.UID, "NOT_AUTHENTIC"), dialogue.readOldCard());
  }

  @Test
  @DisplayName("A protected answer that was changed on its way is not authentic")
  void changedAnswer() {
    sam.unwrapStatus = 0x6982;
    assertEquals(new CardReading.Foreign(PlainCard.UID, "NOT_AUTHENTIC"), dialogue.readOldCard());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x6FF1, 0x6FF2, 0x6FF4, 0x6FF5})
  @DisplayName("A length prefix beyond the file's limit is refused before reading on")
  void lengthBeyondLimit(int file) {
    card.files.put(file, PlainCard.prefixed(new byte[4095]));
    assertMalformed();
    assertTrue(wire.passed.stream().filter(line -> line.startsWith("ACCEPTOR 00B0")).count() <= 5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x6FF1, 0x6FF2, 0x6FF4, 0x6FF5})
  @DisplayName("An empty file, or one shorter than its own prefix, is refused")
  void emptyFile(int file) {
    card.files.put(file, new byte[2]);
    assertMalformed();
    card.files.put(file, new byte[] {0, 100, 1, 2, 3});
    assertMalformed();
    card.files.put(file, new byte[] {0});
    assertMalformed();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x6FF0, 0x6FF1, 0x6FF2, 0x6FF3, 0x6FF4, 0x6FF5, 0x6FF6})
  @DisplayName("A missing file makes the card no KTP-el that can be read")
  void missingFile(int file) {
    card.files.remove(file);
    assertMalformed();
  }

  @Test
  @DisplayName("A card control of another length, version, state or number is refused")
  void cardControlForms() {
    List<byte[]> wrong = new ArrayList<>();
    wrong.add(PlainCard.prefixed(new byte[50]));
    wrong.add(Arrays.copyOf(card.files.get(0x6FF0), 40));
    wrong.add(PlainCard.control(51, 3, "AB12CD34"));
    wrong.add(PlainCard.control(51, CardControl.ACTIVE, "ab12cd34"));
    byte[] version = PlainCard.control(51, CardControl.ACTIVE, "AB12CD34");
    version[2] = 2;
    wrong.add(version);
    for (byte[] control : wrong) {
      card.files.put(0x6FF0, control);
      assertMalformed();
    }
  }

  @Test
  @DisplayName("Biodata without a NIK make the card unreadable")
  void noNik() {
    card.files.put(0x6FF1, PlainCard.prefixed(PlainCard.biodata("331501570892000")));
    assertMalformed();
  }

  private void assertMalformed() {
    assertEquals(new CardReading.Foreign(PlainCard.UID, "MALFORMED"), dialogue.readOldCard());
  }

  @Test
  @DisplayName("Without a SAM, or with one that does not open, the kiosk is at fault, not the card")
  void samAtFault() {
    sam.openStatus = 0x6982;
    assertEquals(FaultCode.HARDWARE_ERROR, samFault().code());
    sam.contact = new Contact.Absent();
    assertEquals(FaultCode.NO_MEDIA, samFault().code());
    sam.contact = new Contact.Failed(new DeviceFault(Unit.SAM, FaultCode.OFFLINE, "planted"));
    assertEquals(FaultCode.OFFLINE, samFault().code());
  }

  private DeviceFault samFault() {
    DeviceFault fault =
        assertInstanceOf(CardReading.NotPossible.class, dialogue.readOldCard()).fault();
    assertEquals(Unit.SAM, fault.unit());
    return fault;
  }

  static Stream<Function<Unit, ChipAnswer>> failures() {
    return Stream.of(
        unit -> new ChipAnswer.Gone(),
        unit -> Wire.fault(unit, FaultCode.OFFLINE),
        unit -> Wire.fault(unit, FaultCode.HARDWARE_ERROR),
        unit -> Wire.status(0x6982),
        unit -> Wire.status(0x6F00));
  }

  @ParameterizedTest
  @MethodSource("failures")
  @DisplayName("Cut at any command, the dialogue ends with a reading that blames the right side")
  void cutAnywhere(Function<Unit, ChipAnswer> failure) {
    dialogue.readOldCard();
    List<String> whole = List.copyOf(wire.passed);
    for (int k = 0; k < whole.size(); k++) {
      wire.passed.clear();
      wire.failAt(k, failure);
      CardReading reading = dialogue.readOldCard();
      String at = "cut at " + whole.get(k).substring(0, 12) + " (" + k + "): " + reading;
      boolean samSide = whole.get(k).startsWith("SAM");
      assertTrue(blames(reading, samSide, failure), at);
      assertFalse(card.powered, at);
    }
  }

  private static boolean blames(
      CardReading reading, boolean samSide, Function<Unit, ChipAnswer> failure) {
    return switch (failure.apply(samSide ? Unit.SAM : Unit.ACCEPTOR)) {
      case ChipAnswer.Gone() when !samSide ->
          reading.equals(new CardReading.TornOff(PlainCard.UID));
      case ChipAnswer.Failed(var fault) when !samSide && fault.code() != FaultCode.OFFLINE ->
          reading instanceof CardReading.Dead || reading instanceof CardReading.Foreign;
      case ChipAnswer.Answered(_, int sw) when samSide && sw == 0x6982 -> true;
      case ChipAnswer.Answered _ when !samSide -> reading instanceof CardReading.Foreign;
      default ->
          reading instanceof CardReading.NotPossible(var fault)
              && fault.unit() == (samSide ? Unit.SAM : Unit.ACCEPTOR);
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 9, 255, 256})
  @DisplayName("An answer of any length in any place never breaks the kiosk")
  void wrongLengthAnywhere(int length) {
    dialogue.readOldCard();
    int commands = wire.passed.size();
    for (int k = 0; k < commands; k++) {
      wire.passed.clear();
      wire.failAt(k, unit -> Wire.ok(PlainCard.filled(length, 0x22)));
      CardReading reading = dialogue.readOldCard();
      assertTrue(reading.toString().length() > 3, "ends in a reading");
    }
  }
}
