package id.anjungan.simulator.device.fingerprint;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Packets of a ZFM-20: `EF01 | address 4 | PID | length 2 | payload | checksum 2`; the length
/// counts payload and checksum, the checksum is the sum of PID, length and payload bytes.
final class Packets {

  static final int COMMAND = 0x01;
  static final int DATA = 0x02;
  static final int ACKNOWLEDGE = 0x07;
  static final int LAST_DATA = 0x08;

  private static final byte[] HEAD = {
    (byte) 0xEF, 0x01, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF
  };
  private static final int BEFORE_PAYLOAD = 9;
  private static final int LONGEST = 256 + 2;

  private byte[] waiting = {};

  /// A packet that came in. @param sound its checksum is right
  record Packet(int pid, byte[] payload, boolean sound) {}

  /// Adds bytes and takes out the packets that are whole now; what is no packet is skipped.
  List<Packet> received(byte[] bytes) {
    int had = waiting.length;
    waiting = Arrays.copyOf(waiting, had + bytes.length);
    System.arraycopy(bytes, 0, waiting, had, bytes.length);
    List<Packet> packets = new ArrayList<>();
    skipToHead();
    while (waiting.length >= BEFORE_PAYLOAD && waiting.length >= BEFORE_PAYLOAD + length()) {
      if (length() >= 2 && length() <= LONGEST) {
        packets.add(packet());
        drop(BEFORE_PAYLOAD + length());
      } else {
        drop(1);
      }
      skipToHead();
    }
    return packets;
  }

  void reset() {
    waiting = new byte[0];
  }

  static byte[] packet(int pid, byte[] payload) {
    int length = payload.length + 2;
    int sum = pid + (length >> 8) + (length & 0xFF);
    for (byte b : payload) {
      sum += b & 0xFF;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEAD);
    out.write(pid);
    out.write(length >> 8);
    out.write(length);
    out.writeBytes(payload);
    out.write(sum >> 8);
    out.write(sum);
    return out.toByteArray();
  }

  private Packet packet() {
    byte[] payload = Arrays.copyOfRange(waiting, BEFORE_PAYLOAD, BEFORE_PAYLOAD + length() - 2);
    int pid = waiting[6] & 0xFF;
    byte[] right = packet(pid, payload);
    byte[] here = Arrays.copyOf(waiting, right.length);
    return new Packet(pid, payload, Arrays.equals(right, here));
  }

  /// The length field; one too large to be true counts as 0, so that it is skipped at once.
  private int length() {
    int length = ((waiting[7] & 0xFF) << 8) | (waiting[8] & 0xFF);
    return length > LONGEST ? 0 : length;
  }

  private void skipToHead() {
    int at = 0;
    while (at < waiting.length && !headAt(at)) {
      at++;
    }
    drop(at);
  }

  private boolean headAt(int at) {
    int most = Math.min(HEAD.length, waiting.length - at);
    return Arrays.equals(HEAD, 0, most, waiting, at, at + most);
  }

  private void drop(int count) {
    waiting = Arrays.copyOfRange(waiting, count, waiting.length);
  }
}
