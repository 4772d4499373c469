package id.anjungan.agent.device.hopper.crt;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.Outcomes.told;
import static id.anjungan.agent.device.crt.CrtScript.COUNT;
import static id.anjungan.agent.device.crt.CrtScript.INITIALISE;
import static id.anjungan.agent.device.crt.CrtScript.LET_GO;
import static id.anjungan.agent.device.crt.CrtScript.RF_OFF;
import static id.anjungan.agent.device.crt.CrtScript.RF_ON;
import static id.anjungan.agent.device.crt.CrtScript.STATUS;
import static id.anjungan.agent.device.crt.CrtScript.TO_BIN;
import static id.anjungan.agent.device.crt.CrtScript.TO_RF;
import static id.anjungan.agent.device.crt.CrtScript.answers;
import static id.anjungan.agent.device.crt.CrtScript.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.crt.CrtScript;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import id.anjungan.central.contract.ChipUid;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Crt591HopperIT {

  @AutoClose private final Wire wire = Wire.plugged();
  private final Hopper hopper =
      new Crt591Hopper("HOPPER-1", wire.line(), 0, CrtScript.TIMINGS, new MachineTicks());

  @ParameterizedTest
  @CsvSource({
    "30 30 30, NONE, EMPTY, false",
    "31 31 30, REAR_PASSAGE, FEW, false",
    "32 32 31, RF_STATION, ENOUGH, true"
  })
  @DisplayName("The status says where a blank lies, how many are left, whether the bin is full")
  void statusIsRead(
      String st, HopperStatus.Position card, HopperStatus.Level level, boolean binFull) {
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 " + st));
    assertEquals(new HopperStatus(card, level, binFull), told(hopper.status()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"33 32 30", "30 33 30", "30 2F 30", "30 32 33"})
  @DisplayName("A status byte that no documentation knows is a fault, not a guess")
  void unknownStatusIsAFault(String st) {
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 " + st));
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(hopper.status()));
  }

  @Test
  @DisplayName("A blank is fed to the RF station")
  void blankIsFed() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 32 30");
      answers(unit, TO_RF, "50 32 32 32 32 30");
    });
    assertEquals(Motion.DONE, hopper.feed());
  }

  @ParameterizedTest
  @CsvSource({
    "41 30, EMPTY",
    "31 30, JAM",
    "41 31, RETAIN_BIN_FULL",
    "31 32, HARDWARE_ERROR",
    "35 31, HARDWARE_ERROR",
    "30 32, SEQUENCE"
  })
  @DisplayName("A feed that is refused is told in the words of XFS")
  void feedIsRefused(String code, FaultCode expected) {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 32 30");
      answers(unit, TO_RF, "4E 32 32 " + code);
    });
    assertEquals(expected, fault(hopper.feed()));
  }

  @Test
  @DisplayName("A lost answer to feed is proved by a blank where none was; no second blank is fed")
  void feedIsProved() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 32 30");
      unit.expects(frame(TO_RF)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 32 32 30");
    });
    assertEquals(Motion.DONE, hopper.feed());
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A blank that lay there before proves no feed")
  void oldBlankProvesNoFeed() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 32 32 30");
      unit.expects(frame(TO_RF)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 32 32 30");
    });
    assertEquals(FaultCode.OFFLINE, fault(hopper.feed()));
  }

  @Test
  @DisplayName("The blank's UID is read at the RF station, and the field goes off")
  void uidIsRead() {
    wire.plays(unit -> {
      answers(unit, RF_ON, "50 60 30 32 32 30 41 44 03 20 07 04 5A 00 00 00 00 01");
      answers(unit, RF_OFF, "50 60 31 32 32 30");
    });
    assertEquals(new ChipUid("80045A0000000001"), told(hopper.readUid()));
  }

  @Test
  @DisplayName("A blank whose chip does not answer is spoiled, not missing")
  void deadChipIsNoMissingBlank() {
    wire.plays(unit -> {
      answers(unit, RF_ON, "4E 60 30 36 39");
      answers(unit, STATUS, "50 31 30 32 32 30");
    });
    assertEquals(FaultCode.HARDWARE_ERROR, fault(hopper.readUid()));
  }

  @Test
  @DisplayName("Without a blank at the RF station there is nothing to read")
  void noBlankIsNoMedia() {
    wire.plays(unit -> {
      answers(unit, RF_ON, "4E 60 30 36 39");
      answers(unit, STATUS, "50 31 30 30 32 30");
    });
    assertEquals(FaultCode.NO_MEDIA, fault(hopper.readUid()));
  }

  @Test
  @DisplayName("The blank is passed on to the printer")
  void blankIsPassedOn() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 32 30 30 30 30 31");
      answers(unit, STATUS, "50 31 30 32 32 30");
      answers(unit, LET_GO, "50 32 39 30 32 30");
    });
    assertEquals(Motion.DONE, hopper.passOn());
  }

  @ParameterizedTest
  @CsvSource({"32, 30, 31, true", "32, 31, 31, false", "30, 30, 31, false", "32, 30, 32, false"})
  @DisplayName("A lost answer to pass on is proved by an emptied path and an unchanged bin")
  void passOnIsProved(String before, String after, String count, boolean proved) {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 32 30 30 30 30 31");
      answers(unit, STATUS, "50 31 30 " + before + " 32 30");
      unit.expects(frame(LET_GO)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 " + after + " 32 30");
      if (!before.equals("30") && after.equals("30")) {
        answers(unit, COUNT, "50 A5 30 32 32 30 30 30 30 " + count);
      }
    });
    assertEquals(proved, hopper.passOn() instanceof Motion.Done);
  }

  @Test
  @DisplayName("A spoiled blank is dropped into the error bin; the counter proves it")
  void blankIsDropped() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 32 30 30 30 30 31");
      answers(unit, STATUS, "50 31 30 32 32 30");
      unit.expects(frame(TO_BIN)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 32 30");
      answers(unit, COUNT, "50 A5 30 32 32 30 30 30 30 32");
    });
    assertEquals(Motion.DONE, hopper.drop());
  }

  @Test
  @DisplayName("A full error bin refuses the blank")
  void fullBinRefuses() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 32 31 30 30 39 39");
      answers(unit, STATUS, "50 31 30 32 32 31");
      answers(unit, TO_BIN, "4E 32 33 41 31");
    });
    assertEquals(FaultCode.RETAIN_BIN_FULL, fault(hopper.drop()));
  }

  @Test
  @DisplayName("After power-up the hopper is initialised; what it then holds stays where it is")
  void hopperIsInitialised() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 32 30");
      answers(unit, INITIALISE, "50 30 30 32 32 30");
    });
    assertEquals(Motion.DONE, hopper.initialise());
  }

  @Test
  @DisplayName("The hopper keeps the name that the registry knows")
  void nameIsKept() {
    assertEquals("HOPPER-1", hopper.name());
  }
}
