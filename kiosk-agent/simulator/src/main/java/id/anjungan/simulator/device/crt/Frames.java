package id.anjungan.simulator.device.crt;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/// Cuts the bytes of a CRT line into signs: `F2 | ADDR | LEN hi lo | data | 03 | BCC`, BCC the XOR
/// of all bytes from F2 to 03.
final class Frames {

  static final int LONGEST_DATA = 512;

  private static final int START = 0xF2;
  private static final int END = 0x03;
  private static final int HEAD = 4;
  private static final int TAIL = 2;

  private final int address;
  private final Queue<Sign> signs = new ArrayDeque<>();
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

  Frames(int address) {
    this.address = address;
  }

  void received(byte[] bytes) {
    for (byte b : bytes) {
      received(b & 0xFF);
    }
  }

  Optional<Sign> next() {
    return Optional.ofNullable(signs.poll());
  }

  /// Whether the host has given up the command that is being worked on: an EOT lies waiting.
  boolean isCleared() {
    return signs.contains(new Sign.Clear());
  }

  /// Forgets half a frame.
  void reset() {
    frame.reset();
  }

  /// A frame of this address, ready to send.
  byte[] wrap(byte[] data) {
    byte[] whole = new byte[HEAD + data.length + TAIL];
    whole[0] = (byte) START;
    whole[1] = (byte) address;
    whole[2] = (byte) (data.length >> 8);
    whole[3] = (byte) data.length;
    System.arraycopy(data, 0, whole, HEAD, data.length);
    whole[HEAD + data.length] = END;
    whole[whole.length - 1] = sum(whole);
    return whole;
  }

  private void received(int b) {
    if (frame.size() == 0) {
      between(b);
      return;
    }
    frame.write(b);
    byte[] soFar = frame.toByteArray();
    if (soFar.length == HEAD && length(soFar) > LONGEST_DATA) {
      finish(new Sign.Spoiled());
    } else if (soFar.length >= HEAD && soFar.length == HEAD + length(soFar) + TAIL) {
      whole(soFar);
    }
  }

  private void between(int b) {
    switch (b) {
      case START -> frame.write(b);
      case 0x04 -> signs.add(new Sign.Clear());
      case 0x06 -> signs.add(new Sign.Acknowledge());
      case 0x15 -> signs.add(new Sign.Repeat());
      default -> {
        // noise between frames is skipped
      }
    }
  }

  private void whole(byte[] bytes) {
    boolean sound = bytes[bytes.length - 2] == END && bytes[bytes.length - 1] == sum(bytes);
    if (!sound) {
      finish(new Sign.Spoiled());
    } else if ((bytes[1] & 0xFF) == address) {
      finish(new Sign.Frame(Arrays.copyOfRange(bytes, HEAD, bytes.length - TAIL)));
    } else {
      frame.reset();
    }
  }

  private void finish(Sign sign) {
    frame.reset();
    signs.add(sign);
  }

  private static int length(byte[] head) {
    return ((head[2] & 0xFF) << 8) | (head[3] & 0xFF);
  }

  /// XOR over all but the last byte.
  private static byte sum(byte[] whole) {
    byte sum = 0;
    for (int i = 0; i < whole.length - 1; i++) {
      sum ^= whole[i];
    }
    return sum;
  }
}
