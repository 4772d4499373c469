package id.anjungan.agent.device.crt;

import java.util.Arrays;

/// The frame of the CRT family: `F2 | address | length hi lo | data | 03 | BCC`, the BCC being the
/// XOR of all bytes before it (docs/devices, CRT frame).
///
/// One instance reads the bytes of one unit in order. Bytes outside a frame are skipped, but for
/// the signals ACK and NAK.
final class CrtFrames {

  static final int ACK = 0x06;
  static final int NAK = 0x15;
  static final int EOT = 0x04;
  static final int LONGEST = 512;

  private static final int START = 0xF2;
  private static final int END = 0x03;
  private static final int HEADER = 4;

  private final int address;
  private final byte[] held = new byte[HEADER + LONGEST + 2];
  private int count;

  CrtFrames(int address) {
    this.address = address;
  }

  /// @param data 1 to 512 bytes
  byte[] frame(byte[] data) {
    if (data.length < 1 || data.length > LONGEST) {
      throw new IllegalArgumentException("a CRT frame holds 1 to 512 bytes of data");
    }
    byte[] frame = new byte[HEADER + data.length + 2];
    frame[0] = (byte) START;
    frame[1] = (byte) address;
    frame[2] = (byte) (data.length >> 8);
    frame[3] = (byte) data.length;
    System.arraycopy(data, 0, frame, HEADER, data.length);
    frame[HEADER + data.length] = END;
    frame[HEADER + data.length + 1] = check(frame, HEADER + data.length + 1);
    return frame;
  }

  /// Takes the next byte.
  CrtToken accept(int octet) {
    if (count == 0 && octet != START) {
      return signal(octet);
    }
    held[count] = (byte) octet;
    count++;
    if (count == HEADER && length() > LONGEST) {
      return damaged("length " + length());
    }
    return count >= HEADER && count == HEADER + length() + 2 ? whole() : CrtToken.PENDING;
  }

  /// Whether a frame has begun and not ended.
  boolean inside() {
    return count > 0;
  }

  /// Forgets a frame that will not end.
  void reset() {
    count = 0;
  }

  private static CrtToken signal(int octet) {
    return switch (octet) {
      case ACK -> CrtToken.ACKNOWLEDGED;
      case NAK -> CrtToken.NOT_READ;
      default -> CrtToken.PENDING;
    };
  }

  private CrtToken whole() {
    int end = count - 2;
    if (held[count - 1] != check(held, count - 1)) {
      return damaged("wrong checksum");
    }
    if (held[end] != END) {
      return damaged("no end where its length says");
    }
    if ((held[1] & 0xFF) != address) {
      return damaged("address " + (held[1] & 0xFF));
    }
    byte[] data = Arrays.copyOfRange(held, HEADER, end);
    reset();
    return new CrtToken.Frame(data);
  }

  private CrtToken damaged(String why) {
    reset();
    return new CrtToken.Damaged(why);
  }

  private int length() {
    return ((held[2] & 0xFF) << 8) | (held[3] & 0xFF);
  }

  private static byte check(byte[] bytes, int upTo) {
    byte check = 0;
    for (int i = 0; i < upTo; i++) {
      check ^= bytes[i];
    }
    return check;
  }
}
