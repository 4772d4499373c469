package id.anjungan.agent.device.acceptor.crt;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.crt.CrtScript.COUNT;
import static id.anjungan.agent.device.crt.CrtScript.INITIALISE;
import static id.anjungan.agent.device.crt.CrtScript.LET_GO;
import static id.anjungan.agent.device.crt.CrtScript.SENSORS;
import static id.anjungan.agent.device.crt.CrtScript.STATUS;
import static id.anjungan.agent.device.crt.CrtScript.TO_BIN;
import static id.anjungan.agent.device.crt.CrtScript.TO_RF;
import static id.anjungan.agent.device.crt.CrtScript.answers;
import static id.anjungan.agent.device.crt.CrtScript.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.agent.device.crt.CrtScript;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The acceptor on a good line: motions, their proof by sensors and counter, refusals.
class CrtAcceptorIT {

  @AutoClose private final Wire wire = Wire.plugged();
  private final Acceptor acceptor =
      new CrtAcceptor(wire.line(), 0, CrtScript.TIMINGS, new MachineTicks());

  @Test
  @DisplayName("A card at the mouth is latched at the RF station")
  void cardIsLatched() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      answers(unit, TO_RF, "50 32 32 32 30 30");
    });
    assertEquals(Motion.DONE, acceptor.latch());
  }

  @Test
  @DisplayName("The answer to a motion is lost: the sensors prove it (REQ-059)")
  void sensorsProveAMotion() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      unit.expects(frame(TO_RF)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 32 31 30");
    });
    assertEquals(Motion.DONE, acceptor.latch());
    wire.heardNoMore();
  }

  @Test
  @DisplayName(
      "The answer to a motion is lost and nothing proves it: it failed, and is not repeated")
  void unprovedMotionFails() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      unit.expects(frame(TO_RF)).expects("04");
      answers(unit, STATUS, "50 31 30 31 31 30");
    });
    assertEquals(FaultCode.OFFLINE, fault(acceptor.latch()));
    wire.heardNoMore();
  }

  @ParameterizedTest
  @CsvSource({
    "31 30, JAM",
    "31 32, HARDWARE_ERROR",
    "35 31, HARDWARE_ERROR",
    "41 31, RETAIN_BIN_FULL",
    "41 30, EMPTY",
    "30 32, SEQUENCE",
    "30 30, PROTOCOL_ERROR",
    "30 31, PROTOCOL_ERROR",
    "30 33, PROTOCOL_ERROR",
    "30 34, PROTOCOL_ERROR",
    "5A 5A, HARDWARE_ERROR"
  })
  @DisplayName("A refused motion is told in the words of XFS")
  void refusalsAreTold(String code, FaultCode expected) {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      answers(unit, TO_RF, "4E 32 32 " + code);
    });
    assertEquals(expected, fault(acceptor.latch()));
  }

  @Test
  @DisplayName("A unit that was not reset is initialised once, the card staying, and ordered again")
  void unitIsInitialisedOnDemand() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      answers(unit, TO_RF, "4E 32 32 42 30");
      answers(unit, INITIALISE, "50 30 30 31 30 30");
      answers(unit, TO_RF, "50 32 32 32 30 30");
    });
    assertEquals(Motion.DONE, acceptor.latch());
  }

  @Test
  @DisplayName("A unit that refuses even after it was initialised is not ordered a third time")
  void initialisedOnlyOnce() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      answers(unit, TO_RF, "4E 32 32 42 30");
      answers(unit, INITIALISE, "50 30 30 31 30 30");
      answers(unit, TO_RF, "4E 32 32 42 30");
    });
    assertEquals(FaultCode.SEQUENCE, fault(acceptor.latch()));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A card that lies between stations after a power cut and cannot be found is a jam")
  void initialiseMayFindAJam() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 30 30");
      answers(unit, INITIALISE, "4E 30 30 31 30");
    });
    assertEquals(FaultCode.JAM, fault(acceptor.initialise()));
  }

  @Test
  @DisplayName("A lost answer to initialise is proved by what only an initialised unit answers")
  void initialiseIsProved() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 30 30");
      unit.expects(frame(INITIALISE)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 30 30");
      answers(unit, COUNT, "50 A5 30 30 30 30 30 30 30 37");
    });
    assertEquals(Motion.DONE, acceptor.initialise());
  }

  @Test
  @DisplayName("The old card is retained: it lies in the bin (REQ-057)")
  void cardIsRetained() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 30 30 30 30 30 37");
      answers(unit, STATUS, "50 31 30 32 30 30");
      answers(unit, TO_BIN, "50 32 33 30 30 30");
    });
    assertEquals(Motion.DONE, acceptor.retain());
  }

  @Test
  @DisplayName("A lost answer to retain is proved by one card more in the bin (REQ-057)")
  void retainIsProvedByTheCounter() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 30 30 39 39 39 39");
      answers(unit, STATUS, "50 31 30 32 30 30");
      unit.expects(frame(TO_BIN)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 30 30");
      answers(unit, COUNT, "50 A5 30 30 30 30 30 30 30 30");
    });
    assertEquals(Motion.DONE, acceptor.retain());
  }

  @Test
  @DisplayName(
      "An empty path does not prove retention: the card may have been pulled out (REQ-059)")
  void emptyPathDoesNotProveRetention() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 31 30 30 30 30 30 37");
      answers(unit, STATUS, "50 31 30 31 30 30");
      unit.expects(frame(TO_BIN)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 30 30");
      answers(unit, COUNT, "50 A5 30 30 30 30 30 30 30 37");
    });
    assertEquals(FaultCode.OFFLINE, fault(acceptor.retain()));
  }

  @Test
  @DisplayName("Without a readable counter a lost answer to retain proves nothing")
  void unreadableCounterProvesNothing() {
    wire.plays(unit -> {
      answers(unit, COUNT, "50 A5 30 32 30 30 30 58 30 37");
      answers(unit, STATUS, "50 31 30 32 30 30");
      unit.expects(frame(TO_BIN)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 30 30");
    });
    assertEquals(FaultCode.OFFLINE, fault(acceptor.retain()));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("The bin's counter is read, so that a power cut can be told from a retained card")
  void binCounter() {
    wire.plays(unit -> answers(unit, COUNT, "50 A5 30 32 30 30 30 30 31 37"));
    assertEquals(Reading.told(new BinCount(17)), acceptor.binCount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 58 30 37", "30 30 37", "2D 30 30 37", "30 30 30 30 37"})
  @DisplayName("What is no number of four digits is no counter")
  void binCounterUnreadable(String digits) {
    wire.plays(unit -> answers(unit, COUNT, "50 A5 30 32 30 30 " + digits));
    assertInstanceOf(Reading.Silent.class, acceptor.binCount());
  }

  @Test
  @DisplayName("The old card is given back at the mouth")
  void cardIsGivenBack() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 32 30 30");
      answers(unit, LET_GO, "50 32 39 31 30 30");
    });
    assertEquals(Motion.DONE, acceptor.giveBack());
  }

  @ParameterizedTest
  @CsvSource({"31 30 30 30, true", "30 31 30 30, false", "31 30 30, false"})
  @DisplayName("A lost answer to give back is proved by the sensor of the mouth")
  void giveBackIsProvedByTheMouth(String sensors, boolean proved) {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 32 30 30");
      unit.expects(frame(LET_GO)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 31 30 30");
      answers(unit, SENSORS, "50 31 31 31 30 30 " + sensors);
    });
    assertEquals(proved, acceptor.giveBack() instanceof Motion.Done);
  }

  @Test
  @DisplayName("A card that was there and has gone through the mouth was given back")
  void takenCardWasGivenBack() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 32 30 30");
      unit.expects(frame(LET_GO)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 30 30");
    });
    assertEquals(Motion.DONE, acceptor.giveBack());
  }

  @ParameterizedTest
  @CsvSource({"30, 31, true", "31, 30, false"})
  @DisplayName("The entry is opened and closed; a lost answer is proved by the entry's state")
  void entryIsSwitched(String pm, String state, boolean allow) {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 30 30");
      unit.expects(frame("43 33 " + pm)).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 " + state + " 30");
    });
    assertEquals(Motion.DONE, allow ? acceptor.allowEntry() : acceptor.forbidEntry());
  }

  @Test
  @DisplayName("An entry that stays closed was not opened")
  void entryThatStaysClosed() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 30 30 30");
      unit.expects(frame("43 33 30")).sends("06").expects("04");
      answers(unit, STATUS, "50 31 30 30 30 30");
    });
    assertEquals(FaultCode.OFFLINE, fault(acceptor.allowEntry()));
  }
}
