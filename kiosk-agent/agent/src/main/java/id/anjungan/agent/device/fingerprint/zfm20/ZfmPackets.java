package id.anjungan.agent.device.fingerprint.zfm20;

import java.util.Arrays;

/// The packet of the ZFM-20: `EF01 | address 4 | PID | length 2 | payload | checksum 2`; the length
/// counts payload and checksum, the checksum is the sum of PID, length and payload bytes
/// (docs/devices, ZFM-20).
///
/// One instance reads the bytes of one module in order. Bytes before EF01 are skipped.
final class ZfmPackets {

  static final int COMMAND = 0x01;
  static final int DATA = 0x02;
  static final int ACKNOWLEDGE = 0x07;
  static final int LAST_DATA = 0x08;

  private static final int[] START = {0xEF, 0x01};
  private static final int ADDRESS_END = 6;
  private static final int HEADER = 9;
  private static final int SUM = 2;
  // The largest packet size that the module can be set to is 256 (packet size code 3).
  private static final int LONGEST = 256 + SUM;

  private final byte[] held = new byte[HEADER + LONGEST];
  private int count;

  static byte[] command(int... payload) {
    byte[] packet = new byte[HEADER + payload.length + SUM];
    packet[0] = (byte) START[0];
    packet[1] = (byte) START[1];
    Arrays.fill(packet, 2, ADDRESS_END, (byte) 0xFF);
    packet[ADDRESS_END] = COMMAND;
    packet[8] = (byte) (payload.length + SUM);
    for (int i = 0; i < payload.length; i++) {
      packet[HEADER + i] = (byte) payload[i];
    }
    int sum = sum(packet, HEADER + payload.length);
    packet[packet.length - 2] = (byte) (sum >> 8);
    packet[packet.length - 1] = (byte) sum;
    return packet;
  }

  /// Takes the next byte.
  ZfmToken accept(int octet) {
    if (count < START.length) {
      begin(octet);
      return ZfmToken.PENDING;
    }
    held[count] = (byte) octet;
    count++;
    if (count < HEADER) {
      return ZfmToken.PENDING;
    }
    if (count == HEADER && (length() < SUM + 1 || length() > LONGEST)) {
      return damaged("length " + length());
    }
    return count == HEADER + length() ? whole() : ZfmToken.PENDING;
  }

  /// Whether a packet has begun and not ended.
  boolean inside() {
    return count > 0;
  }

  /// Forgets a packet that will not end.
  void reset() {
    count = 0;
    Arrays.fill(held, (byte) 0);
  }

  private void begin(int octet) {
    if (octet == START[count]) {
      held[count] = (byte) octet;
      count++;
    } else {
      count = octet == START[0] ? 1 : 0;
    }
  }

  private ZfmToken whole() {
    int end = count - SUM;
    int told = ((held[end] & 0xFF) << 8) | (held[end + 1] & 0xFF);
    if (told != sum(held, end)) {
      return damaged("wrong checksum");
    }
    for (int i = START.length; i < ADDRESS_END; i++) {
      if (held[i] != (byte) 0xFF) {
        return damaged("foreign address");
      }
    }
    ZfmToken packet =
        new ZfmToken.Packet(held[ADDRESS_END] & 0xFF, Arrays.copyOfRange(held, HEADER, end));
    reset();
    return packet;
  }

  private ZfmToken damaged(String why) {
    reset();
    return new ZfmToken.Damaged(why);
  }

  private int length() {
    return ((held[7] & 0xFF) << 8) | (held[8] & 0xFF);
  }

  private static int sum(byte[] packet, int end) {
    int sum = 0;
    for (int i = ADDRESS_END; i < end; i++) {
      sum += packet[i] & 0xFF;
    }
    return sum & 0xFFFF;
  }
}
