package id.anjungan.agent.device.gpio.pi4j;

import static id.anjungan.agent.device.Outcomes.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.gpio.IoBoard.Input;
import id.anjungan.agent.device.gpio.IoBoard.Output;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Pi4jIoBoardTest {

  private Context context;
  private Pi4jIoBoard board;

  private static Pi4jPins pins() {
    Map<Input, Pi4jPins.Pin> inputs = new EnumMap<>(Input.class);
    int bcm = 4;
    for (Input input : Input.values()) {
      inputs.put(input, new Pi4jPins.Pin(bcm, input == Input.MAINS_PRESENT));
      bcm++;
    }
    Map<Output, Pi4jPins.Pin> outputs = new EnumMap<>(Output.class);
    bcm = 16;
    for (Output output : Output.values()) {
      outputs.put(output, new Pi4jPins.Pin(bcm, output == Output.BEZEL_LIGHT));
      bcm++;
    }
    return new Pi4jPins(inputs, outputs);
  }

  @BeforeEach
  void open() {
    context =
        Pi4J.newContextBuilder()
            .add(new MockPlatform())
            .add(MockDigitalInputProvider.newInstance(), MockDigitalOutputProvider.newInstance())
            .build();
    board = new Pi4jIoBoard(context, pins());
  }

  @AfterEach
  void close() {
    board.close();
  }

  private void level(Input input, DigitalState level) {
    MockDigitalInput pin = context.io(input.name());
    pin.mockState(level);
  }

  @Test
  @DisplayName("A switch that is active high is on at high, one that is active low at low")
  void switchesAreRead() {
    level(Input.SERVICE_DOOR_OPEN, DigitalState.HIGH);
    assertTrue(told(board.read(Input.SERVICE_DOOR_OPEN)));
    level(Input.SERVICE_DOOR_OPEN, DigitalState.LOW);
    assertFalse(told(board.read(Input.SERVICE_DOOR_OPEN)));
    level(Input.MAINS_PRESENT, DigitalState.LOW);
    assertTrue(told(board.read(Input.MAINS_PRESENT)));
    level(Input.MAINS_PRESENT, DigitalState.HIGH);
    assertFalse(told(board.read(Input.MAINS_PRESENT)));
  }

  @Test
  @DisplayName("Lights start dark and follow their polarity")
  void lightsAreSwitched() {
    DigitalOutput mouth = context.io(Output.MOUTH_LIGHT.name());
    DigitalOutput bezel = context.io(Output.BEZEL_LIGHT.name());
    assertEquals(DigitalState.LOW, mouth.state());
    assertEquals(DigitalState.HIGH, bezel.state());
    assertEquals(Motion.DONE, board.set(Output.MOUTH_LIGHT, true));
    assertEquals(Motion.DONE, board.set(Output.BEZEL_LIGHT, true));
    assertEquals(DigitalState.HIGH, mouth.state());
    assertEquals(DigitalState.LOW, bezel.state());
  }

  @Test
  @DisplayName("In service a mock of the header pins is refused")
  void mockIsRefused() {
    NoHeaderPinsException refused =
        assertThrows(NoHeaderPinsException.class, () -> Pi4jIoBoard.onThisMachine(pins()));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("GPIO_MOCKED"));
  }

  @Test
  @DisplayName("A switch or light without a pin, or two at one pin, are refused")
  void pinsAreChecked() {
    Pi4jPins good = pins();
    Map<Input, Pi4jPins.Pin> fewer = new EnumMap<>(good.inputs());
    fewer.remove(Input.TAMPERED);
    assertThrows(IllegalArgumentException.class, () -> new Pi4jPins(fewer, good.outputs()));
    Map<Input, Pi4jPins.Pin> shared = new EnumMap<>(good.inputs());
    shared.put(Input.TAMPERED, new Pi4jPins.Pin(16, false));
    assertThrows(IllegalArgumentException.class, () -> new Pi4jPins(shared, good.outputs()));
    assertThrows(IllegalArgumentException.class, () -> new Pi4jPins.Pin(54, false));
  }
}
