package id.anjungan.agent.device.crt;

import static id.anjungan.agent.device.crt.CrtScript.INITIALISE;
import static id.anjungan.agent.device.crt.CrtScript.RF_OFF;
import static id.anjungan.agent.device.crt.CrtScript.RF_ON;
import static id.anjungan.agent.device.crt.CrtScript.answers;
import static id.anjungan.agent.device.crt.CrtScript.damaged;
import static id.anjungan.agent.device.crt.CrtScript.frame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import id.anjungan.central.contract.ChipUid;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrtChipIT {

  private static final String TYPE_A = "50 60 30 32 30 30 41 44 03 20 07 04 5A 01 02 03 04 05";
  private static final String TYPE_B = "50 60 30 32 30 30 42 50 01 02 03 04 05 06 07 08 09 0A";
  private static final String SELECT = "00 A4 00 00 02 7F 0A";

  @AutoClose private final Wire wire = Wire.plugged();
  private final ChipChannel chip =
      new CrtUnit(wire.line(), 0, Unit.ACCEPTOR, CrtScript.TIMINGS, new MachineTicks()).chip();

  private void connected() {
    wire.plays(unit -> answers(unit, RF_ON, TYPE_A));
    assertInstanceOf(Contact.Contactless.class, chip.connect());
    wire.played();
  }

  private static FaultCode fault(ChipAnswer answer) {
    return assertInstanceOf(ChipAnswer.Failed.class, answer).fault().code();
  }

  @Test
  @DisplayName("A type A chip is known by 80 and the 7 bytes of its anticollision")
  void typeAIsFound() {
    wire.plays(unit -> answers(unit, RF_ON, TYPE_A));
    assertEquals(new Contact.Contactless(new ChipUid("80045A0102030405"), 'A'), chip.connect());
  }

  @Test
  @DisplayName("A type B chip is asked for its UID by 00 DD")
  void typeBIsAsked() {
    wire.plays(unit -> {
      answers(unit, RF_ON, TYPE_B);
      answers(unit, "43 60 35 00 DD 00 00 08", "50 60 35 32 30 30 11 22 33 44 55 66 77 88 90 00");
    });
    assertEquals(new Contact.Contactless(new ChipUid("1122334455667788"), 'B'), chip.connect());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6D 00", "11 22 33 90 00"})
  @DisplayName("A type B chip that tells no UID of 8 bytes is no KTP-el")
  void typeBWithoutUid(String answer) {
    wire.plays(unit -> {
      answers(unit, RF_ON, TYPE_B);
      answers(unit, "43 60 35 00 DD 00 00 08", "50 60 35 32 30 30 " + answer);
    });
    assertEquals(new Contact.Absent(), chip.connect());
  }

  @Test
  @DisplayName("A type A chip with a UID of 4 bytes is no KTP-el")
  void shortUidIsNoKtp() {
    wire.plays(unit -> answers(unit, RF_ON, "50 60 30 32 30 30 41 04 00 08 04 DE AD BE EF"));
    assertEquals(new Contact.Absent(), chip.connect());
    assertEquals(new ChipAnswer.Gone(), chip.transmit(Wire.hex(SELECT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"36 39", "36 31", "36 30", "36 35"})
  @DisplayName("No card and a dead chip are told as absent")
  void noChipIsAbsent(String code) {
    wire.plays(unit -> answers(unit, RF_ON, "4E 60 30 " + code));
    assertEquals(new Contact.Absent(), chip.connect());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "41", "41 44 03 20 07 04 5A", "42 01 02", "43 01 02 03 04 05 06"})
  @DisplayName("A contact that is neither type A nor type B as documented is a fault")
  void unknownContactIsAFault(String data) {
    wire.plays(unit -> answers(unit, RF_ON, "50 60 30 32 30 30 " + data));
    Contact.Failed failed = assertInstanceOf(Contact.Failed.class, chip.connect());
    assertEquals(FaultCode.PROTOCOL_ERROR, failed.fault().code());
  }

  @Test
  @DisplayName("A unit that was not reset is initialised once before the chip is powered")
  void unitIsInitialisedFirst() {
    wire.plays(unit -> {
      answers(unit, RF_ON, "4E 60 30 42 30");
      answers(unit, INITIALISE, "50 30 30 32 30 30");
      answers(unit, RF_ON, TYPE_A);
    });
    assertInstanceOf(Contact.Contactless.class, chip.connect());
  }

  @Test
  @DisplayName("A motor fault is no absent chip")
  void motorFaultIsAFault() {
    wire.plays(unit -> answers(unit, RF_ON, "4E 60 30 35 31"));
    assertInstanceOf(Contact.Failed.class, chip.connect());
  }

  @Test
  @DisplayName("An APDU brings back data and status word")
  void apduIsAnswered() {
    connected();
    wire.plays(unit -> answers(unit, "43 60 34 " + SELECT, "50 60 34 32 30 30 0A 0B 90 00"));
    ChipAnswer.Answered answer =
        assertInstanceOf(ChipAnswer.Answered.class, chip.transmit(Wire.hex(SELECT)));
    assertArrayEquals(Wire.hex("0A 0B"), answer.data());
    assertEquals(0x9000, answer.statusWord());
  }

  @Test
  @DisplayName("The longest answer that fits a frame is read, byte by byte")
  void longAnswerIsRead() {
    connected();
    String data = "5C".repeat(504);
    wire.plays(unit ->
        unit.expects(frame("43 60 34 " + SELECT))
            .sendsSplit(Wire.hex("06"))
            .sendsSplit(frame("50 60 34 32 30 30 " + data + "90 00"))
            .expects("06"));
    ChipAnswer.Answered answer =
        assertInstanceOf(ChipAnswer.Answered.class, chip.transmit(Wire.hex(SELECT)));
    assertEquals(504, answer.data().length);
  }

  @ParameterizedTest
  @CsvSource({"36 30", "36 39", "42 30"})
  @DisplayName("A chip that left the field is gone, and stays gone until it is connected again")
  void chipLeaves(String code) {
    connected();
    wire.plays(unit -> answers(unit, "43 60 34 " + SELECT, "4E 60 34 " + code));
    assertEquals(new ChipAnswer.Gone(), chip.transmit(Wire.hex(SELECT)));
    assertEquals(new ChipAnswer.Gone(), chip.transmit(Wire.hex(SELECT)));
    wire.played();
    connected();
  }

  @Test
  @DisplayName("A chip that does not answer a command is a fault")
  void deadChipIsAFault() {
    connected();
    wire.plays(unit -> answers(unit, "43 60 34 " + SELECT, "4E 60 34 36 31"));
    assertEquals(FaultCode.HARDWARE_ERROR, fault(chip.transmit(Wire.hex(SELECT))));
  }

  @Test
  @DisplayName("An answer without a status word is a fault")
  void answerWithoutStatusWord() {
    connected();
    wire.plays(unit -> answers(unit, "43 60 34 " + SELECT, "50 60 34 32 30 30 90"));
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(chip.transmit(Wire.hex(SELECT))));
  }

  @Test
  @DisplayName("An APDU whose answer is lost is not sent twice: a chip counts what it is sent")
  void lostApduIsNotRepeated() {
    connected();
    wire.plays(unit -> unit.expects(frame("43 60 34 " + SELECT)).sends("06").expects("04"));
    assertEquals(FaultCode.OFFLINE, fault(chip.transmit(Wire.hex(SELECT))));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A damaged answer is asked for again from the unit, not from the chip")
  void damagedApduAnswerIsAskedForAgain() {
    connected();
    wire.plays(unit ->
        unit.expects(frame("43 60 34 " + SELECT))
            .sends("06")
            .sends(damaged("50 60 34 32 30 30 90 00"))
            .expects("15")
            .sends(frame("50 60 34 32 30 30 6A 82"))
            .expects("06"));
    ChipAnswer.Answered answer =
        assertInstanceOf(ChipAnswer.Answered.class, chip.transmit(Wire.hex(SELECT)));
    assertEquals(0x6A82, answer.statusWord());
  }

  @Test
  @DisplayName("Without a connection there is no chip to send to")
  void notConnectedIsGone() {
    assertEquals(new ChipAnswer.Gone(), chip.transmit(Wire.hex(SELECT)));
    chip.close();
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A command that fits no frame is a mistake of its caller")
  void longCommandIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> chip.transmit(new byte[510]));
    assertThrows(IllegalArgumentException.class, () -> chip.transmit(new byte[3]));
  }

  @Test
  @DisplayName("Closing switches the field off, once")
  void closingSwitchesOff() {
    connected();
    wire.plays(unit -> answers(unit, RF_OFF, "4E 60 31 36 39"));
    chip.close();
    chip.close();
    wire.heardNoMore();
  }
}
