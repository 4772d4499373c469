package id.anjungan.simulator.device.crt;

import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The dialogue of a CRT unit: acknowledge, work, respond, repeat once on request. After power-up
/// it wants to be initialised before it moves anything.
public final class CrtDevice implements Device {

  private static final byte[] ACK = {0x06};
  private static final byte[] NAK = {0x15};
  private static final byte POSITIVE = 0x50;
  private static final byte NEGATIVE = 0x4E;

  private final Wire wire;
  private final CardUnit unit;
  private final RfCommands rf;
  private final String serial;
  private final Frames frames;
  private boolean ready;
  private byte @Nullable [] response;

  private CrtDevice(Wire wire, Harness harness, CardUnit unit, String serial) {
    this.wire = wire;
    this.unit = unit;
    this.rf = new RfCommands(harness, unit.field());
    this.serial = serial;
    this.frames = new Frames(0);
  }

  /// The acceptor, at address 0. @param serial what it says of itself, ASCII
  public static CrtDevice acceptor(Wire wire, Harness harness, String serial) {
    return new CrtDevice(wire, harness, new AcceptorUnit(harness), serial);
  }

  /// A hopper, at address 0. @param name its name in the cabinet
  public static CrtDevice hopper(Wire wire, Harness harness, String name, String serial) {
    return new CrtDevice(wire, harness, new HopperUnit(harness, name), serial);
  }

  @Override
  public void received(byte[] bytes) {
    frames.received(bytes);
    for (var sign = frames.next(); sign.isPresent(); sign = frames.next()) {
      handle(sign.get());
    }
  }

  @Override
  public void silence() {
    frames.reset();
  }

  @Override
  public void hostGone() {
    frames.reset();
    response = null;
  }

  private void handle(Sign sign) {
    switch (sign) {
      case Sign.Frame frame -> command(frame.data());
      case Sign.Spoiled() -> wire.write(NAK);
      case Sign.Acknowledge(), Sign.Clear() -> response = null;
      case Sign.Repeat() -> repeat();
    }
  }

  private void command(byte[] data) {
    if (!Command.isCommand(data)) {
      wire.write(NAK);
      return;
    }
    wire.write(ACK);
    Command command = Command.of(data);
    byte[] answer = frames.wrap(response(command, work(command)));
    takeWaiting();
    if (!frames.isCleared()) {
      wire.write(answer);
      response = answer;
    }
  }

  /// Hears what the host said while the unit was at work: it may have given up.
  private void takeWaiting() {
    byte[] buffer = new byte[1024];
    int count = wire.read(buffer, 0);
    if (count > 0) {
      frames.received(Arrays.copyOf(buffer, count));
    }
  }

  private void repeat() {
    byte[] again = response;
    response = null;
    if (again != null) {
      wire.write(again);
    }
  }

  private Reply work(Command command) {
    return switch (command.cm()) {
      case 0x30 -> initialise(command);
      case (byte) 0xA2 -> ascii(command, serial);
      case (byte) 0xA4 -> ascii(command, unit.version());
      case 0x31 -> command.pm() == 0x30 ? Reply.Positive.plain() : unit.answer(command);
      default -> ready ? whenReady(command) : new Reply.Negative(CrtError.NOT_RESET);
    };
  }

  private Reply whenReady(Command command) {
    return switch (command.cm()) {
      case 0x60 -> rf.answer(command);
      case (byte) 0xA5 -> ascii(command, String.format("%04d", unit.binCount()));
      default -> unit.answer(command);
    };
  }

  private Reply initialise(Command command) {
    if (command.pm() != 0x30 && command.pm() != 0x31) {
      return new Reply.Negative(CrtError.UNSUPPORTED);
    }
    Reply reply = unit.initialise(command.pm() == 0x31);
    ready |= reply instanceof Reply.Positive;
    return reply;
  }

  private static Reply ascii(Command command, String text) {
    return command.pm() == 0x30
        ? new Reply.Positive(text.getBytes(StandardCharsets.US_ASCII))
        : new Reply.Negative(CrtError.UNSUPPORTED);
  }

  private byte[] response(Command command, Reply reply) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.write(reply instanceof Reply.Positive ? POSITIVE : NEGATIVE);
    data.write(command.cm());
    data.write(command.pm());
    switch (reply) {
      case Reply.Positive positive -> {
        data.writeBytes(unit.status());
        data.writeBytes(positive.data());
      }
      case Reply.Negative negative ->
          data.writeBytes(negative.error().code().getBytes(StandardCharsets.US_ASCII));
    }
    return data.toByteArray();
  }
}
