package id.anjungan.agent.device.acceptor.crt;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.Outcomes.told;
import static id.anjungan.agent.device.crt.CrtScript.STATUS;
import static id.anjungan.agent.device.crt.CrtScript.TO_RF;
import static id.anjungan.agent.device.crt.CrtScript.answers;
import static id.anjungan.agent.device.crt.CrtScript.damaged;
import static id.anjungan.agent.device.crt.CrtScript.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.crt.CrtScript;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The acceptor on a bad line: damage, silence, hang-ups.
class CrtAcceptorLineIT {

  @AutoClose private final Wire wire = Wire.plugged();
  private final Acceptor acceptor =
      new CrtAcceptor(wire.line(), 0, CrtScript.TIMINGS, new MachineTicks());

  @ParameterizedTest
  @CsvSource({
    "30 30 30, NONE, false, false",
    "31 31 30, MOUTH, true, false",
    "32 30 31, RF_STATION, false, true"
  })
  @DisplayName(
      "The status says where the card lies, whether entry is allowed, whether the bin is full")
  void statusIsRead(String st, AcceptorStatus.Position card, boolean entry, boolean full) {
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 " + st));
    assertEquals(new AcceptorStatus(card, entry, full), told(acceptor.status()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"33 30 30", "2F 30 30", "30 32 30", "30 30 32"})
  @DisplayName("A status byte that no documentation knows is a fault, not a guess")
  void unknownStatusIsAFault(String st) {
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 " + st));
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(acceptor.status()));
  }

  @Test
  @DisplayName("An answer that comes byte by byte is read")
  void splitAnswerIsRead() {
    wire.plays(unit ->
        unit.expects(frame(STATUS))
            .sendsSplit(Wire.hex("06"))
            .sendsSplit(frame("50 31 30 30 30 30"))
            .expects("06"));
    assertEquals(AcceptorStatus.Position.NONE, told(acceptor.status()).card());
  }

  @Test
  @DisplayName("Garbage before the answer is skipped")
  void garbageIsSkipped() {
    wire.plays(unit ->
        unit.expects(frame(STATUS))
            .sends("00 FF 99 06 41 42")
            .sends(frame("50 31 30 31 30 30"))
            .expects("06"));
    assertEquals(AcceptorStatus.Position.MOUTH, told(acceptor.status()).card());
  }

  @Test
  @DisplayName("What an earlier question left on the line answers nothing")
  void staleAnswerIsDropped() {
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 30 30 30"));
    told(acceptor.status());
    wire.played();
    wire.sends("06").sends(frame("50 31 30 32 30 30"));
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 31 30 30"));
    assertEquals(AcceptorStatus.Position.MOUTH, told(acceptor.status()).card());
  }

  @Test
  @DisplayName("Two frames at once: the first answers, the second is dropped")
  void mergedFramesAreToldApart() {
    wire.plays(unit ->
        unit.expects(frame(STATUS))
            .sends("06")
            .sends(frame("50 31 30 32 30 30"))
            .sends(frame("50 31 30 30 30 30"))
            .expects("06"));
    assertEquals(AcceptorStatus.Position.RF_STATION, told(acceptor.status()).card());
  }

  @Test
  @DisplayName("An answer with a wrong checksum is asked for again by NAK")
  void damagedAnswerIsAskedForAgain() {
    wire.plays(unit ->
        unit.expects(frame(STATUS))
            .sends("06")
            .sends(damaged("50 31 30 32 30 30"))
            .expects("15")
            .sends(frame("50 31 30 31 30 30"))
            .expects("06"));
    assertEquals(AcceptorStatus.Position.MOUTH, told(acceptor.status()).card());
  }

  @Test
  @DisplayName(
      "An answer that stays damaged: the query is repeated, three times in all, then a fault")
  void alwaysDamagedIsAFault() {
    wire.plays(unit -> {
      for (int tries = 0; tries < 3; tries++) {
        unit.expects(frame(STATUS)).sends("06").sends(damaged("50 31 30 32 30 30"));
        unit.expects("15").sends(damaged("50 31 30 32 30 30")).expects("04");
      }
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(acceptor.status()));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A length over 512 is damage: it is asked for again, not waited for")
  void overLongAnswerIsAskedForAgain() {
    wire.plays(unit ->
        unit.expects(frame(STATUS))
            .sends("06 F2 00 7F FF 50 31 30")
            .expects("15")
            .sends(frame("50 31 30 30 31 30"))
            .expects("06"));
    assertEquals(
        new AcceptorStatus(AcceptorStatus.Position.NONE, true, false), told(acceptor.status()));
  }

  @Test
  @DisplayName("A frame that stops half-way is asked for again")
  void tornAnswerIsAskedForAgain() {
    wire.plays(unit ->
        unit.expects(frame(STATUS))
            .sends("06 F2 00 00 06 50 31")
            .expects("15")
            .sends(frame("50 31 30 30 31 30"))
            .expects("06"));
    assertEquals(AcceptorStatus.Position.NONE, told(acceptor.status()).card());
  }

  @Test
  @DisplayName("A query that the unit could not read is repeated")
  void refusedByNakIsRepeated() {
    wire.plays(unit -> {
      unit.expects(frame(STATUS)).sends("15");
      unit.expects(frame(STATUS)).sends("15");
      answers(unit, STATUS, "50 31 30 30 30 30");
    });
    told(acceptor.status());
  }

  @Test
  @DisplayName("A silent unit is offline after three questions")
  void silentUnitIsOffline() {
    wire.plays(unit -> {
      for (int tries = 0; tries < 3; tries++) {
        unit.expects(frame(STATUS)).expects("04");
      }
    });
    assertEquals(FaultCode.OFFLINE, fault(acceptor.status()));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A lost acknowledgement does not lose the answer")
  void lostAcknowledgementIsForgiven() {
    wire.plays(unit -> unit.expects(frame(STATUS)).sends(frame("50 31 30 32 30 30")).expects("06"));
    assertEquals(AcceptorStatus.Position.RF_STATION, told(acceptor.status()).card());
  }

  @Test
  @DisplayName("A unit that was unplugged is offline, and answers again when it is back")
  void unitComesBack() {
    wire.unplug();
    assertEquals(FaultCode.OFFLINE, fault(acceptor.status()));
    wire.plugIn();
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 30 30 30"));
    told(acceptor.status());
  }

  @Test
  @DisplayName("A unit that hangs up in the middle of a motion: nothing is repeated on its return")
  void hangUpDuringMotion() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 30 30");
      unit.expects(frame(TO_RF)).sends("06").fetched();
      unit.unplug();
    });
    assertEquals(FaultCode.OFFLINE, fault(acceptor.latch()));
    wire.played();
    wire.plugIn();
    wire.plays(unit -> answers(unit, STATUS, "50 31 30 32 30 30"));
    assertEquals(AcceptorStatus.Position.RF_STATION, told(acceptor.status()).card());
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A motion that the unit could not read has not happened and is ordered again")
  void motionRefusedByNakIsRepeated() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      unit.expects(frame(TO_RF)).sends("15");
      answers(unit, TO_RF, "50 32 32 32 30 30");
    });
    assertEquals(Motion.DONE, acceptor.latch());
  }

  @Test
  @DisplayName("A garbled answer to a motion: asked for again, then the sensors, never the motor")
  void garbledMotionIsNotRepeated() {
    wire.plays(unit -> {
      answers(unit, STATUS, "50 31 30 31 31 30");
      unit.expects(frame(TO_RF)).sends("06").sends(damaged("50 32 32 32 31 30"));
      unit.expects("15").sends(damaged("50 32 32 32 31 30")).expects("04");
      answers(unit, STATUS, "50 31 30 31 31 30");
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(acceptor.latch()));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A unit that is offline is not ordered to move anything")
  void offlineUnitIsNotMoved() {
    wire.unplug();
    assertEquals(FaultCode.OFFLINE, fault(acceptor.retain()));
    wire.plugIn();
    wire.heardNoMore();
  }
}
