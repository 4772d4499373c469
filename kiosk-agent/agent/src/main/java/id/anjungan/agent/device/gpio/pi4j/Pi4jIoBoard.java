package id.anjungan.agent.device.gpio.pi4j;

import static java.util.Objects.requireNonNull;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.gpio.IoBoard;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Switches and lights at the header pins of an ARM board, by Pi4J. All calls from one thread.
///
/// Switches are wired to ground and every input has the pull-up: a torn wire reads high. Wire a
/// door so that it is closed at low (`activeLow` false), and a torn wire reads as an open door.
public final class Pi4jIoBoard implements IoBoard {

  private final Context context;
  private final Pi4jPins pins;
  private final Map<Input, DigitalInput> inputs = new EnumMap<>(Input.class);
  private final Map<Output, DigitalOutput> outputs = new EnumMap<>(Output.class);

  /// Takes the pins of this machine.
  ///
  /// @throws NoHeaderPinsException when it has none, or the library offers its mock instead
  public static Pi4jIoBoard onThisMachine(Pi4jPins pins) {
    Context context = Pi4J.newAutoContext();
    String found = context.platforms().hasDefault() ? context.platform().id() : "no platform";
    if (!context.platforms().hasDefault() || found.toLowerCase(Locale.ROOT).contains("mock")) {
      context.shutdown();
      throw new NoHeaderPinsException(found);
    }
    return new Pi4jIoBoard(context, pins);
  }

  Pi4jIoBoard(Context context, Pi4jPins pins) {
    this.context = context;
    this.pins = pins;
    pins.inputs().forEach((input, pin) -> inputs.put(input, input(input, pin)));
    pins.outputs().forEach((output, pin) -> outputs.put(output, output(output, pin)));
  }

  private DigitalInput input(Input input, Pi4jPins.Pin pin) {
    return context.create(
        DigitalInput.newConfigBuilder(context)
            .id(input.name())
            .address(pin.bcm())
            .pull(PullResistance.PULL_UP)
            .build());
  }

  private DigitalOutput output(Output output, Pi4jPins.Pin pin) {
    DigitalState dark = level(pin, false);
    return context.create(
        DigitalOutput.newConfigBuilder(context)
            .id(output.name())
            .address(pin.bcm())
            .initial(dark)
            .shutdown(dark)
            .build());
  }

  private static DigitalState level(Pi4jPins.Pin pin, boolean on) {
    return on == pin.activeLow() ? DigitalState.LOW : DigitalState.HIGH;
  }

  @Override
  public Reading<Boolean> read(Input input) {
    try {
      DigitalState level = requireNonNull(inputs.get(input)).state();
      return Reading.told(level == level(pins.pin(input), true));
    } catch (Pi4JException broken) {
      return Reading.silent(fault(broken));
    }
  }

  @Override
  public Motion set(Output output, boolean on) {
    try {
      requireNonNull(outputs.get(output)).state(level(pins.pin(output), on));
      return Motion.DONE;
    } catch (Pi4JException broken) {
      return Motion.failed(fault(broken));
    }
  }

  private static DeviceFault fault(Pi4JException broken) {
    return new DeviceFault(Unit.IO, FaultCode.HARDWARE_ERROR, String.valueOf(broken.getMessage()));
  }

  /// Puts all lights out and gives the pins back.
  @Override
  public void close() {
    context.shutdown();
  }
}
