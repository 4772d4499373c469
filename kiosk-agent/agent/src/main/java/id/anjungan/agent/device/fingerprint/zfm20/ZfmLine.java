package id.anjungan.agent.device.fingerprint.zfm20;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.LineSilentException;
import id.anjungan.agent.device.line.SerialLine;
import java.util.Arrays;
import java.util.function.Supplier;

/// The dialogue with one module: commands, acknowledgements, data packets. All calls from one
/// thread.
final class ZfmLine {

  private static final int REPEATS = 2;
  // Confirmation code 01: the module received the command with a wrong checksum.
  private static final int NOT_READ = 0x01;

  private final SerialLine line;
  private final ZfmTimings timings;
  private final KioskClock clock;
  private final ZfmPackets packets = new ZfmPackets();

  ZfmLine(SerialLine line, ZfmTimings timings, KioskClock clock) {
    this.line = line;
    this.timings = timings;
    this.clock = clock;
  }

  String name() {
    return line.name();
  }

  /// Opens the line unless it stands; the number of the opening.
  int open() throws LineDownException {
    return line.open();
  }

  /// Asks, and asks again when no readable answer comes, at most twice.
  ZfmReply ask(int... command) throws LineDownException {
    ZfmReply reply = once(command);
    for (int more = REPEATS; more > 0 && !(reply instanceof ZfmReply.Acknowledged); more--) {
      line.settle(timings.gap(), Deadline.in(clock, timings.upload()));
      reply = once(command);
    }
    return reply;
  }

  /// Asks for a picture and takes it, as often as [#ask].
  ZfmUpload upload(int size, int... command) throws LineDownException {
    ZfmUpload upload = uploaded(size, command);
    for (int more = REPEATS; more > 0 && upload instanceof ZfmUpload.Garbled; more--) {
      line.settle(timings.gap(), Deadline.in(clock, timings.upload()));
      upload = uploaded(size, command);
    }
    return upload;
  }

  private ZfmUpload uploaded(int size, int... command) throws LineDownException {
    return switch (once(command)) {
      case ZfmReply.Acknowledged(int code, byte[] _) when code == 0 -> picture(size);
      case ZfmReply.Acknowledged(int code, byte[] _) -> new ZfmUpload.Refused(code);
      case ZfmReply.Garbled(String why) -> new ZfmUpload.Garbled(why);
      case ZfmReply.Silent _ -> new ZfmUpload.Garbled("the upload was not acknowledged");
    };
  }

  private ZfmReply once(int... command) throws LineDownException {
    Deadline deadline = Deadline.in(clock, timings.acknowledge());
    line.discard();
    packets.reset();
    line.write(ZfmPackets.command(command), deadline);
    try {
      return reply(token(deadline));
    } catch (LineSilentException silent) {
      return new ZfmReply.Silent();
    }
  }

  private static ZfmReply reply(ZfmToken token) {
    return switch (token) {
      case ZfmToken.Packet(int kind, byte[] payload) when kind == ZfmPackets.ACKNOWLEDGE ->
          payload[0] == NOT_READ
              ? new ZfmReply.Garbled("the module read a wrong checksum")
              : new ZfmReply.Acknowledged(
                  payload[0] & 0xFF, Arrays.copyOfRange(payload, 1, payload.length));
      case ZfmToken.Packet packet ->
          new ZfmReply.Garbled(packet + " instead of an acknowledgement");
      case ZfmToken.Damaged(String why) -> new ZfmReply.Garbled(why);
      case ZfmToken.Pending _ -> new ZfmReply.Garbled("half a packet");
    };
  }

  private ZfmUpload picture(int size) throws LineDownException {
    byte[] picture = new byte[size];
    Deadline deadline = Deadline.in(clock, timings.upload());
    try {
      String fault = fill(picture, () -> deadline.within(timings.gap()));
      if (fault.isEmpty()) {
        return new ZfmUpload.Whole(picture);
      }
      Arrays.fill(picture, (byte) 0);
      return new ZfmUpload.Garbled(fault);
    } catch (LineSilentException silent) {
      Arrays.fill(picture, (byte) 0);
      return new ZfmUpload.Garbled("the picture stops half-way");
    }
  }

  /// @return what is wrong, empty when the picture is whole
  private String fill(byte[] picture, Supplier<Deadline> patience)
      throws LineDownException, LineSilentException {
    int count = 0;
    while (true) {
      if (!(token(patience.get()) instanceof ZfmToken.Packet(int kind, byte[] payload))) {
        return "a data packet is damaged";
      }
      boolean last = kind == ZfmPackets.LAST_DATA;
      if ((!last && kind != ZfmPackets.DATA) || count + payload.length > picture.length) {
        return "a packet does not belong to the picture";
      }
      System.arraycopy(payload, 0, picture, count, payload.length);
      Arrays.fill(payload, (byte) 0);
      count += payload.length;
      if (last) {
        return count == picture.length ? "" : "the picture has " + count + " bytes";
      }
    }
  }

  /// The next packet, whole or damaged. One that stops half-way is damaged, not silent.
  private ZfmToken token(Deadline deadline) throws LineDownException, LineSilentException {
    ZfmToken token = next(deadline);
    while (token instanceof ZfmToken.Pending) {
      token = next(deadline);
    }
    return token;
  }

  private ZfmToken next(Deadline deadline) throws LineDownException, LineSilentException {
    if (!packets.inside()) {
      return packets.accept(line.read(deadline));
    }
    try {
      return packets.accept(line.read(deadline.within(timings.gap())));
    } catch (LineSilentException stopped) {
      packets.reset();
      return new ZfmToken.Damaged("it stops half-way");
    }
  }
}
