package id.anjungan.agent.device.crt;

import id.anjungan.agent.device.DeviceFault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How a CRT unit answered one command.
public sealed interface CrtReply {

  /// Done or told. @param st0 card @param st1 stack or entry @param st2 bin (docs/devices)
  record Positive(int st0, int st1, int st2, byte[] data) implements CrtReply {
    public Positive {
      data = data.clone();
    }

    @Override
    public byte[] data() {
      return data.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Positive positive
          && st0 == positive.st0
          && st1 == positive.st1
          && st2 == positive.st2
          && Arrays.equals(data, positive.data);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * st0 + st1) + st2) + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
      return String.format("st %02X %02X %02X", st0, st1, st2);
    }
  }

  /// Understood and not done. @param code two ASCII characters
  record Refused(String code) implements CrtReply {}

  /// The unit said that it could not read the command: it has not acted.
  record NotRead(DeviceFault fault) implements CrtReply {}

  /// No readable answer: the unit may or may not have acted.
  record Lost(DeviceFault fault) implements CrtReply {}

  /// Reads the data of a frame as the answer to a command; empty when it is none.
  static Optional<CrtReply> parse(byte[] data, CrtCommand command) {
    boolean same =
        data.length >= 5 && (data[1] & 0xFF) == command.cm() && (data[2] & 0xFF) == command.pm();
    if (same && data[0] == 'P' && data.length >= 6) {
      byte[] rest = Arrays.copyOfRange(data, 6, data.length);
      return Optional.of(new Positive(data[3] & 0xFF, data[4] & 0xFF, data[5] & 0xFF, rest));
    }
    // Older firmware says E where newer says N (vendor's CRT-571 and CRT-591 manuals).
    if (same && (data[0] == 'N' || data[0] == 'E') && printable(data[3]) && printable(data[4])) {
      return Optional.of(new Refused(new String(data, 3, 2, StandardCharsets.US_ASCII)));
    }
    return Optional.empty();
  }

  private static boolean printable(byte octet) {
    return octet > 0x20 && octet < 0x7F;
  }
}
