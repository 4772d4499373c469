package id.anjungan.agent.device.gpio.serial;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.Outcomes.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.IoBoard.Input;
import id.anjungan.agent.device.gpio.IoBoard.Output;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialIoBoardIT {

  @AutoClose private final Wire wire = Wire.plugged();
  private final IoBoard board =
      new SerialIoBoard(wire.line(), Duration.ofSeconds(1), new MachineTicks());

  private static void answers(Wire wire, String command, String answer) {
    wire.expectsText(command + "\r").sendsText(answer);
  }

  @ParameterizedTest
  @CsvSource({"SERVICE_DOOR_OPEN, 0", "HOPPER_DOOR_OPEN, 1", "TAMPERED, 2", "MAINS_PRESENT, 3"})
  @DisplayName("Each switch is read at its number")
  void switchesAreRead(Input input, int number) {
    wire.plays(unit -> {
      answers(unit, "gpio read " + number, "\n\r1\n\r>");
      answers(unit, "gpio read " + number, "\n\r0\n\r>");
    });
    assertTrue(told(board.read(input)));
    assertFalse(told(board.read(input)));
  }

  @ParameterizedTest
  @CsvSource({
    "MOUTH_LIGHT, 8",
    "FINGER_LIGHT, 9",
    "BEZEL_LIGHT, 10",
    "RECEIPT_LIGHT, 11",
    "IN_SERVICE_LIGHT, 12",
    "OUT_OF_SERVICE_LIGHT, 13"
  })
  @DisplayName("Each light is switched at its number")
  void lightsAreSwitched(Output output, int number) {
    wire.plays(unit -> {
      answers(unit, "gpio set " + number, "\n\r>");
      answers(unit, "gpio clear " + number, "\n\r>");
    });
    assertEquals(Motion.DONE, board.set(output, true));
    assertEquals(Motion.DONE, board.set(output, false));
  }

  @Test
  @DisplayName("An answer that comes byte by byte, or behind an echo, is read")
  void splitAndEchoed() {
    wire.plays(unit -> {
      unit.expectsText("gpio read 0\r")
          .sendsSplit("\n\r1\n\r>".getBytes(StandardCharsets.US_ASCII));
      answers(unit, "gpio read 0", "gpio read 0\n\r1\n\r>");
    });
    assertTrue(told(board.read(Input.SERVICE_DOOR_OPEN)));
    assertTrue(told(board.read(Input.SERVICE_DOOR_OPEN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\r2\n\r>", "\n\r10\n\r>", "\n\r\u00FF\n\r>", "\n\r1\n\r0\n\r>"})
  @DisplayName("A level that is neither 0 nor 1 is a fault after three questions, not a guess")
  void unknownLevelIsAFault(String answer) {
    wire.plays(unit -> {
      for (int tries = 0; tries < 3; tries++) {
        answers(unit, "gpio read 0", answer);
      }
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(board.read(Input.SERVICE_DOOR_OPEN)));
  }

  @Test
  @DisplayName("A command that the board does not know is a fault")
  void unknownCommandIsAFault() {
    wire.plays(unit -> {
      answers(unit, "gpio read 0", "\n\r?\n\r>");
      answers(unit, "gpio set 8", "\n\r?\n\r>");
      answers(unit, "gpio read 0", "\n\r>");
      answers(unit, "gpio set 8", "\n\r1\n\r>");
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(board.read(Input.SERVICE_DOOR_OPEN)));
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(board.set(Output.MOUTH_LIGHT, true)));
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(board.read(Input.SERVICE_DOOR_OPEN)));
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(board.set(Output.MOUTH_LIGHT, true)));
  }

  @Test
  @DisplayName("Garbage is asked again")
  void garbageIsAskedAgain() {
    wire.plays(unit -> {
      answers(unit, "gpio read 3", "x".repeat(500) + ">");
      answers(unit, "gpio read 3", "\n\r1\n\r>");
    });
    assertTrue(told(board.read(Input.MAINS_PRESENT)));
  }

  @Test
  @DisplayName("A silent board is offline after three questions, and back when it answers")
  void silentBoardIsOffline() {
    wire.plays(unit -> {
      unit.expectsText("gpio read 3\rgpio read 3\rgpio read 3\r");
      answers(unit, "gpio read 3", "\n\r1\n\r>");
    });
    assertEquals(FaultCode.OFFLINE, fault(board.read(Input.MAINS_PRESENT)));
    assertTrue(told(board.read(Input.MAINS_PRESENT)));
  }

  @Test
  @DisplayName("An unplugged board is offline")
  void unpluggedBoardIsOffline() {
    wire.unplug();
    assertEquals(FaultCode.OFFLINE, fault(board.read(Input.MAINS_PRESENT)));
    assertEquals(FaultCode.OFFLINE, fault(board.set(Output.BEZEL_LIGHT, true)));
    wire.plugIn();
  }
}
