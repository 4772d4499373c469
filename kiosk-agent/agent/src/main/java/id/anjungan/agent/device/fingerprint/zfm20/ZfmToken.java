package id.anjungan.agent.device.fingerprint.zfm20;

import java.util.Arrays;

/// What the bytes of the module amount to so far.
sealed interface ZfmToken {

  /// Nothing to act on yet.
  record Pending() implements ZfmToken {}

  /// A whole packet with a right checksum. @param kind 02 data, 07 acknowledge, 08 last data @param
  /// payload of one owner, not copied: a picture passes through here
  record Packet(int kind, byte[] payload) implements ZfmToken {
    @Override
    public boolean equals(Object other) {
      return other instanceof Packet packet
          && kind == packet.kind
          && Arrays.equals(payload, packet.payload);
    }

    @Override
    public int hashCode() {
      return 31 * kind + Arrays.hashCode(payload);
    }

    @Override
    public String toString() {
      return "packet " + kind + " of " + payload.length + " bytes";
    }
  }

  /// The beginning of a packet whose rest does not fit it.
  record Damaged(String why) implements ZfmToken {}

  ZfmToken PENDING = new Pending();
}
